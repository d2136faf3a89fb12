# Le calendrier des mandats.
calendar-mandate-end = { $last ->
    [yes] échéance du mandat, dernière période
   *[no] échéance du mandat
}

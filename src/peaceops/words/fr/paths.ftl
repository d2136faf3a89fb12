# Ce qu'exige la fin ou la modification d'une mission, d'après le tableau council/path_rules.csv.
path-option-end = mettre fin à la mission
path-option-end-and-replace = mettre fin à la mission et créer une autre présence
path-option-reconfigure = modifier la taille, la structure ou les tâches dans le cadre du mandat
path-option-change-reporting = modifier la fréquence des séances et des rapports
path-option-cut-budget = réduire les postes et le budget

path-body-security-council = Conseil de sécurité
path-body-general-assembly = Assemblée générale
path-body-secretary-general = Secrétaire général

path-charter = Charte des Nations Unies, Article { $article }
path-article = Article { $article }
path-act = { $resolution }
path-act-paragraph = { $resolution }, par. { $paragraph }

# La décision ; en phrase distincte là où un examen la dit.
path-decision-end-or-set-a-last-day = une résolution qui met fin au mandat ou fixe une échéance
    .sentence = La { $mission } ne prend fin que par une nouvelle décision du Conseil de sécurité qui met fin à son mandat ou le modifie.
path-decision-none-at-the-end-of-the-term = aucune à l'échéance ; une résolution pour y mettre fin plus tôt ou fixer une dernière période
    .sentence = La { $mission } prend fin à l'échéance de son mandat sauf si le Conseil de sécurité le renouvelle ; y mettre fin plus tôt exige aussi une décision.
path-decision-end-and-set-up-the-successor = une résolution qui met fin au mandat et crée la mission de relève, ou deux résolutions
path-decision-none-inside-its-resolutions = aucune du Conseil, tant que les tâches et l'effectif autorisé restent dans le cadre de ses résolutions
path-decision-note-by-its-president = une note de sa présidence, par consensus, ou un vote de procédure ; une résolution lorsque l'une d'elles a fixé l'intervalle
path-decision-budget-resolution = une résolution sur le budget de la mission, préparée par la Cinquième Commission sur l'avis du Comité consultatif pour les questions administratives et budgétaires

path-majority = { $majority ->
    [council_nine] voix pour au Conseil de sécurité, aucun membre permanent ne votant contre
    [council_procedural] voix pour au Conseil de sécurité, quels que soient les membres
    [assembly_two_thirds] deux tiers des membres de l'Assemblée générale présents et votants
   *[none] pas de vote
}

path-veto-keeps-the-mission = le vote négatif d'un membre permanent maintient la mission en place
path-veto-ends-at-renewal = le vote négatif d'un membre permanent sur un renouvellement met fin à la mission ; sur une fin anticipée, il la maintient jusqu'à l'échéance
path-veto-stops-the-successor = le vote négatif d'un membre permanent bloque la mission de relève ; il maintient en place une mission à durée indéterminée
path-veto-no-vote-is-taken = il n'y a pas de vote ; la modification de tâches ou d'un maximum fixés par le Conseil exige une résolution, où le veto s'applique
path-veto-none-in-a-procedural-vote = aucun dans un vote de procédure ; il s'applique lorsqu'une résolution fixant l'intervalle doit être modifiée
path-veto-assembly-has-none = aucun : il n'y a pas de veto à l'Assemblée générale

# Ce qui suit si rien n'est décidé.
path-silence-mandate-continues = le mandat se poursuit : tant que le Conseil ne décide rien, la mission demeure
    .sentence = Si le Conseil ne décide rien, le mandat se poursuit et la mission demeure.
path-silence-mandate-runs-out = le mandat prend fin à l'échéance : une mission non renouvelée ferme
    .sentence = Si le Conseil ne décide rien, le mandat prend fin à l'échéance et la mission ferme.
path-silence-form-not-read = non connu : cette base de données n'indique pas si ce mandat a une échéance
path-silence-size-stays = la mission conserve sa taille et sa structure
path-silence-meetings-continue = les séances et les rapports se poursuivent comme auparavant
path-silence-appropriation-runs-out = le dernier crédit ouvert prend fin avec son exercice ; l'Assemblée doit se prononcer pour en ouvrir un nouveau

path-ways-without-an-end-date = D'autres changements n'exigent pas une telle décision : réduire le nombre des séances demande une note adoptée par consensus ou un vote de procédure, où le veto ne joue pas ; les postes et le budget relèvent de l'Assemblée générale ; le Secrétaire général peut reconfigurer la mission dans le cadre de son mandat.
path-ways-at-renewal = Un membre permanent peut mettre fin à la mission en votant contre son renouvellement. Les postes et le budget relèvent de l'Assemblée générale.

path-step-review-asked = le Conseil peut demander au Secrétaire général des options ou un examen stratégique
path-step-resolution-drafted = un membre rédige un projet de résolution ; un texte exposé à un veto est rarement mis aux voix
path-step-last-day-adopted = le Conseil adopte une résolution fixant une échéance, ou une dernière période, et une date de retrait
path-step-term-runs-out = le Conseil laisse expirer le mandat, le renouvelle pour une dernière période ou y met fin plus tôt
path-step-drawdown-budget = l'Assemblée générale approuve le budget du retrait et de la liquidation
path-step-wound-up = les accords avec le pays hôte, les actifs et les archives sont liquidés après l'échéance
path-step-follow-on-reported = le Secrétaire général fait rapport sur la présence de relève
path-step-successor-established = le Conseil met fin au mandat et crée la mission de relève, à laquelle des tâches sont transférées
path-step-successor-budget = l'Assemblée générale approuve le budget de la mission de relève : un compte propre pour une opération de maintien de la paix, le budget ordinaire pour une mission politique
path-step-host-agrees = le pays hôte consent à un nouvel accord sur le statut de la mission
path-step-configuration-reported = le Secrétaire général rend compte au Conseil de la nouvelle configuration
path-step-council-takes-note = le Conseil peut prendre note, ou s'y opposer par une décision propre
path-step-posts-approved = l'Assemblée générale approuve les postes qui en découlent
path-step-calendar-agreed = les membres conviennent d'un calendrier en consultations
path-step-note-issued = la présidence du Conseil publie une note, ou le Conseil procède à un vote de procédure
path-step-reports-timed = le Secrétaire général cale les rapports sur les séances
path-step-budget-proposed = le Secrétaire général propose un budget
path-step-committee-recommends = le Comité consultatif pour les questions administratives et budgétaires formule une recommandation
path-step-fifth-committee-agrees = la Cinquième Commission convient d'un projet de résolution
path-step-assembly-adopts = l'Assemblée générale l'adopte ; le mandat reste inchangé

path-note-ended = Ce jour-là, le dernier mandat de cette base de données avait pris fin, le { $until }.
path-note-passed = La dernière période de cette base de données a pris fin le { $until }{ $known ->
    [to-the-day] { ", et cette base de données ne contient aucune décision connue ce jour-là qui l'ait renouvelée." }
   *[to-the-last-vote] : un renouvellement peut manquer, les votes de cette base de données s'arrêtant au { $last }.
}
path-note-form-not-read = La forme de ce mandat n'a pas été lue : la règle applicable à un mandat sans échéance est présentée.
path-note-closings-had-end-dates = Presque toutes les missions fermées depuis 1999 avaient une échéance ; la durée de leur fermeture ne peut être appliquée à une mission qui n'en a pas.
path-note-no-assembly-votes = Cette base de données ne contient aucun vote enregistré de l'Assemblée générale sur le budget d'une mission.

# Les lignes d'un terminal.
path-row-option = option
    .says = { $mission } : { $option } (au { $day })
path-row-mandate = mandat
    .says = { $resolution }, { $form ->
    [open_ended] durée indéterminée
    [fixed_term] durée déterminée
   *[not_read] non lu
}, { $ends ->
    [on] jusqu'au { $until }
    [never] sans échéance
   *[unknown] échéance non lue
}
path-row-body = qui décide
path-row-decision = décision
path-row-majority = majorité
    .votes = { $votes } { $majority }
path-row-veto = veto
    .applies = s'applique : { $veto }
path-row-silence = silence
path-row-basis = fondement juridique
path-row-step = étape { $number }
path-row-precedent = précédent
path-row-note = note

## The API: what it refuses

web-own-fault = This question met a fault of the site itself; nothing of it is lost, and it can be asked again.
web-other-method = { $path } is asked by { $allowed }.
web-body = the body
web-no-rows = The table { $table } has no row that was public on that day.
kind-worked-plan = worked plan

"""What the commands on incidents say to those who read English; the keys are those of `arabic_incidents`."""

_WHOLE = "nothing was changed; put back a copy of the folder, or build a new one from the records of all reports"

MESSAGES: dict[str, str | dict[str, str]] = {
    "problem.incident": "not an incident of Tawthiq: {reason}",
    "advice.incident": "give a file written by tawthiq incidents build --format jsonl",
    "problem.judgement": "not a judgement of Tawthiq: {reason}",
    "advice.judgement": "mend the line; judgements are never skipped",
    "incidents.added": "{id} added to {path}; it takes effect when the incidents are built again",
    "incidents.waiting": "judgement {id} ({kind}) waits: none of its reports is here",
    "usage.incident": "{id} names {n} incidents; tawthiq incidents list shows their ids",
    "usage.merge": "merge takes two incidents or more",
    "usage.split": "some reports of the incident must stay; name those that leave with --report",
    "usage.report": "the incident has no report {ref}; it has {reports}",
    "usage.field": "{field} cannot be corrected; what can be: {fields}",
    "usage.rate": "name one of these origins and give --reliability or --credibility: {origins}",
    "usage.judgement": "no judgement {id} in {path}",
    "problem.casebook_schema": "the casebook is {schema}; this version reads {known}",
    "problem.casebook_missing": "there is no database where a casebook should be",
    "problem.casebook_broken": "the database cannot be read: {reason}",
    "problem.casebook_changed": "something other than Tawthiq changed the database: its rows do not come to their sum",
    "problem.casebook_busy": "another run works on the casebook",
    "advice.casebook_schema": "use the version that wrote it, or build a new one from the records of all reports",
    "advice.casebook_missing": _WHOLE,
    "advice.casebook_broken": _WHOLE,
    "advice.casebook_changed": _WHOLE,
    "advice.casebook_busy": "wait for it to end, then run the command again",
    "incidents.checked": "note: {path} is not as the last run left it (broken off, copied?); its rows were checked",
    "usage.previous": "{path} keeps its own ids; --previous is for a casebook that is only begun",
    "usage.records": "give RECORDS, or a --store or --casebook that holds them",
    "incidents.rebuilt": "note: {path} was made by other rules, tables or versions; all its reports are compared anew",
    "help.incidents": (
        "Reports of one act as one incident: origins, accounts side by side, low / best / high.\n\n"
        "Judgements (merge, split, move, correct, grade, rate, undo) are added to a log beside the incidents, "
        "judgements.jsonl; nothing is ever changed in it, and every build follows it."
    ),
    "help.incidents.build": (
        "Group records into incidents.\n\n"
        "RECORDS is JSON Lines as written by tawthiq extract --format jsonl. Where --output exists already, its "
        "incidents keep their ids; judgements beside it are followed."
    ),
    "help.incidents.build.examples": (
        "\b\nExamples:\n"
        "  tawthiq incidents build records.jsonl --format jsonl --output incidents.jsonl\n"
        "  tawthiq extract reports/ --format jsonl | tawthiq incidents build -\n"
        "  tawthiq incidents build --store war.db --casebook casebook\n"
        "  tawthiq incidents build new.jsonl --casebook casebook --output incidents.jsonl"
    ),
    "help.incidents.list": "List incidents, a line each: id, day, place, types, figures, grade, reports/origins.",
    "help.incidents.list.examples": "\b\nExample:\n  tawthiq incidents list --incidents incidents.jsonl --unsure",
    "help.incidents.show": (
        "Show one incident: accounts side by side, how the figures come about, origins.\n\n"
        "An id the incident had before leads to it too. --format html writes one page that needs nothing else."
    ),
    "help.incidents.show.examples": (
        "\b\nExamples:\n"
        "  tawthiq incidents show ID --incidents incidents.jsonl\n"
        "  tawthiq incidents show ID --format html --output incident.html --lang ar"
    ),
    "help.incidents.explain": "Show why reports were put together, or were not: the points of every comparison.",
    "help.incidents.explain.examples": "\b\nExample:\n  tawthiq incidents explain ID --incidents incidents.jsonl",
    "help.incidents.merge": "Judge that incidents are one.",
    "help.incidents.merge.examples": '\b\nExample:\n  tawthiq incidents merge ID ID --why "one strike, two names"',
    "help.incidents.split": "Judge that reports of an incident are another incident.",
    "help.incidents.split.examples": (
        '\b\nExample:\n  tawthiq incidents split ID --report r7 --why "the evening strike"'
    ),
    "help.incidents.move": "Judge that reports of one incident belong to another.",
    "help.incidents.move.examples": '\b\nExample:\n  tawthiq incidents move ID TO --report r7 --why "the other town"',
    "help.incidents.correct": "Judge what a field of an incident should be; the value found stays beside it.",
    "help.incidents.correct.examples": (
        '\b\nExample:\n  tawthiq incidents correct ID date.start 2018-02-07 --why "the night before"'
    ),
    "help.incidents.grade": "Give an incident a grade: confirmed, fair, weak, contested, discounted.",
    "help.incidents.grade.examples": (
        '\b\nExample:\n  tawthiq incidents grade ID confirmed --why "letter of the ministry"'
    ),
    "help.incidents.rate": "Set the Admiralty fields: the letter of an origin, or the number of its accounts here.",
    "help.incidents.rate.examples": (
        '\b\nExample:\n  tawthiq incidents rate ID o2 --reliability B --why "right in nine of ten"'
    ),
    "help.incidents.undo": "Take a judgement back; both stay in the log.",
    "help.incidents.undo.examples": '\b\nExample:\n  tawthiq incidents undo j0123456789ab --why "wrong incident"',
    "help.incidents.schema": "Print the JSON Schema of an incident.",
    "help.incidents.schema.examples": "\b\nExample:\n  tawthiq incidents schema > incident.schema.json",
    "help.incidents.store": (
        "Read the newest record of each report of this store too; with --casebook, of those added since it was read "
        "last."
    ),
    "help.incidents.records": "Records, JSON Lines; - for the standard input.",
    "help.incidents.id": "Id of an incident, or how it begins.",
    "help.incidents.ids": "Ids of two incidents or more.",
    "help.incidents.to": "Id of the incident the reports go to.",
    "help.incidents.from": "File of incidents, or the folder of a casebook.",
    "help.incidents.output": "File to write.",
    "help.incidents.judgements": "Log of judgements; if not given: judgements.jsonl beside them, or in the casebook.",
    "help.incidents.previous": "Incidents of an earlier run, whose ids are kept; if not given: --output as it is.",
    "help.incidents.without": "A report to leave out, by its ref or the id of its text; may be given again.",
    "help.incidents.casebook": (
        "A folder that keeps what was compared: give new records only; --without takes reports out for good. What "
        "this run made or changed is written; --output gives all incidents."
    ),
    "help.incidents.unsure": "Only incidents that may be the same as another.",
    "help.incidents.format": "text, html or json.",
    "help.incidents.report": "A report by its ref, or ref#event for one of several events; may be given again.",
    "help.incidents.why": "The reason, kept in the log.",
    "help.incidents.by": "Who judges; if not given: TAWTHIQ_USER, else the user's name.",
    "help.incidents.field": "The field, as a path: date.start, place.name …",
    "help.incidents.value": "What it should be.",
    "help.incidents.value_grade": "The grade.",
    "help.incidents.origin": "The origin: its id here, its name or its entity.",
    "help.incidents.reliability": "How reliable the source is: A completely … E not, F cannot be judged.",
    "help.incidents.credibility": "How credible what it says is: 1 confirmed … 5 improbable, 6 cannot be judged.",
    "help.incidents.entry": "Id of the judgement.",
}

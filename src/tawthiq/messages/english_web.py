"""What is said while addresses of the web are asked, in English; the keys are those of the Arabic."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # addresses that may not be asked
    "problem.fetch_address": "no address of the web",
    "advice.fetch_address": "give it as a browser shows it: https://...",
    "problem.fetch_scheme": "an address of the kind {scheme}:",
    "advice.fetch_scheme": "only http: and https: are asked",
    "problem.fetch_password": "a name or password stands in the address",
    "advice.fetch_password": "take it out: what is kept would hold it",
    "problem.fetch_private": "{host} leads to {address}, in this machine or a private network",
    "advice.fetch_private": "where that is meant: --allow-private",
    "problem.fetch_special": "{host} leads to {address}, where no page of the web can be",
    "advice.fetch_special": "do not trust where this address came from",
    "problem.fetch_metadata": "{host} leads to {address}, where clouds keep the keys of a machine",
    "advice.fetch_metadata": "do not trust where this address came from",
    "problem.fetch_robots": "the robots.txt of {host} asks programs not to read this page",
    "advice.fetch_robots": "save the page from a browser, or ask the site",
    # answers that do not come, for now
    "problem.fetch_no_name": "no address is known for the name {host}",
    "advice.fetch_no_name": "check the spelling and the connection, and try later",
    "problem.fetch_unconnected": "no connection with {host}: {reason}",
    "advice.fetch_unconnected": "check the connection, and try later",
    "problem.fetch_certificate": "the certificate of {host} does not hold: {reason}",
    "advice.fetch_certificate": "someone may be in between; check the address in a browser",
    "problem.fetch_silent": "{host} did not answer in time",
    "advice.fetch_silent": "try later",
    "problem.fetch_slow": "not done within {seconds} seconds",
    "advice.fetch_slow": "try later; a server that only drips is not waited for",
    "problem.fetch_cut_short": "the answer breaks off before the length it told",
    "advice.fetch_cut_short": "try later",
    "problem.fetch_later": "the server asks to come later ({status})",
    "advice.fetch_later": "try later, and more slowly: --delay",
    "problem.fetch_robots_unread": "the robots.txt of {host} cannot be read ({reason}); who knows what it allows",
    "advice.fetch_robots_unread": "try later",
    "problem.fetch_stopped": "stopped before it was read",
    "advice.fetch_stopped": "run it again",
    # answers that are none
    "problem.fetch_redirects": "redirected in a circle, or on and on ({n} times)",
    "advice.fetch_redirects": "open it in a browser and give the address where it ends",
    "problem.fetch_nowhere": "redirected ({status}) to no address",
    "advice.fetch_nowhere": "check the address in a browser",
    "problem.fetch_no_http": "no sound answer of HTTP: {reason}",
    "advice.fetch_no_http": "check the address in a browser",
    "problem.fetch_head": "a head of more than {limit} KB",
    "advice.fetch_head": "check the address in a browser",
    "problem.fetch_too_large": "more than the {limit} that are taken",
    "advice.fetch_too_large": "download it yourself and give the file",
    # lists of feeds, and watching them
    "problem.feeds_unreadable": "the list of feeds cannot be read: {reason}",
    "advice.feeds_unreadable": "check path and permissions",
    "problem.feeds_toml": "no sound TOML: {reason}",
    "advice.feeds_toml": "save it as UTF-8 and mend the line named; texts stand in quotation marks",
    "problem.feeds_none": "no feed in it",
    "advice.feeds_none": "begin each with a line [[feed]], with name and url below it",
    "problem.feeds_key": "{at}: there is no such key",
    "advice.feeds_key": "keys are {keys}",
    "problem.feeds_missing": "{at} is missing",
    "advice.feeds_missing": "every feed has a name and a url",
    "problem.feeds_text": "{at} is no text",
    "advice.feeds_text": "put it in quotation marks",
    "problem.feeds_yes_no": "{at} is neither true nor false",
    "advice.feeds_yes_no": "write true or false, without quotation marks",
    "problem.feeds_every": "{at} is no length of time: {value}",
    "advice.feeds_every": 'write "30m", "6h" or "1d"; a minute at least',
    "problem.feeds_url": "{at} is no address of the web: {value}",
    "advice.feeds_url": "give it as a browser shows it: https://...",
    "problem.feeds_twice": "{at} stands there twice: {value}",
    "advice.feeds_twice": "give each feed a name and an address of its own",
    "problem.state_broken": "this is no state of a watcher",
    "advice.state_broken": "take it away: all feeds are then asked anew, and nothing is kept twice",
    "problem.state_unwritten": "the watcher's state cannot be written: {reason}",
    "advice.state_unwritten": "check room and permissions, or name another file: --state",
    "problem.watch_busy": "another watcher is at work with this state",
    "advice.watch_busy": "one is enough; tawthiq watch --status shows how it does",
    "problem.visit_failed": "the visit broke off: {reason}",
    "advice.visit_failed": "it is tried again; please report it",
    "usage.watch_store": "name the store in which what is new is kept: --store",
    "watch.begun": {"one": "watching {n} feed", "other": "watching {n} feeds"},
    "watch.visited": "{name}: {new} new, {rejected} rejected",
    "watch.failed": "{name}: {reason}; next at {moment}",
    "watch.ended": "{visits} visits, {failed} failed",
    "watch.watched": {"one": "{n} feed, being watched", "other": "{n} feeds, being watched"},
    "watch.unwatched": {"one": "{n} feed, not being watched", "other": "{n} feeds, not being watched"},
    "watch.last_fetched": "last fetched",
    "watch.last_change": "last change",
    "watch.next": "next",
    "watch.counts": (
        "{reports} reports kept, {known} there already, {rejected} rejected; {visits} visits, {failed} failed "
        "({failures} in a row)"
    ),
    "watch.problem": "problem",
    "help.watch": (
        "Visit feeds for weeks, and keep what is new.\n\n"
        "FEEDS is a TOML file: for each feed a line [[feed]], and below it name and url, perhaps every (30m unless "
        "said), follow and outlet. A feed that fails is left alone longer and longer. SIGTERM or Ctrl-C finish what is "
        "being kept; after a kill it goes on where it was."
    ),
    "help.watch.examples": (
        "\b\nExamples:\n"
        "  tawthiq watch feeds.toml --store war.db --create\n"
        "  tawthiq watch feeds.toml --store war.db --once\n"
        "  tawthiq watch feeds.toml --status --json\n\n"
        "\b\nExit codes:\n"
        "  0  stopped as asked; with --once, every visit went well\n"
        "  1  list, state or store cannot be used; with --once, no visit went well\n"
        "  2  wrong usage\n"
        "  3  with --once, some visits failed"
    ),
    "help.watch.feeds": "List of feeds, in TOML.",
    "help.watch.once": "Visit the feeds whose time has come, and end: for cron.",
    "help.watch.status": "Show how each feed does, and end.",
    "help.watch.state": "File in which the state of the feeds stands; beside the list unless said.",
    # options
    "help.follow": "Read the pages that a feed links, not only the feed's own words.",
    "help.allow_private": "Ask addresses of this machine and of private networks too.",
    "help.delay": "Seconds between two requests to one host; more where its robots.txt asks for it.",
}

"""What is said while pages, archives and tables are read, in English; the keys are those of the Arabic."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # packed files and archives
    "problem.broken_archive": "broken: {reason}",
    "advice.broken_archive": "fetch or pack it anew; what was read before the break is kept",
    "problem.bomb": "unpacks to more than {ratio} times its size",
    "advice.bomb": "if it is sound, unpack it yourself and give what is in it",
    "problem.nested": "an archive within an archive",
    "advice.nested": "unpack the outer one and give what is in it",
    "problem.archive_list": "its list of members is larger than is read",
    "advice.archive_list": "pack fewer members into one file",
    "problem.archive_overlap": "its members overlap, as no packer writes them",
    "advice.archive_overlap": "do not trust this file; ask for another",
    "problem.archive_nothing": "nothing in it is of a kind that is read",
    "advice.archive_nothing": "tawthiq extract --help names the kinds",
    "problem.archive_empty": "no answer of a server in it",
    "advice.archive_empty": "check that it holds response, resource or conversion records",
    "problem.archive_broken_after": "breaks off after record {number}: {reason}",
    "advice.archive_broken_after": "fetch it anew; the records before are kept",
    "problem.unsafe_name": "the member's name leads out of the archive",
    "advice.unsafe_name": "do not trust this file; ask for another",
    "problem.link": "the member is a link, not a file",
    "advice.link": "pack the file it leads to",
    "problem.encrypted": "encrypted",
    "advice.encrypted": "unpack it with its password and give what is in it",
    "problem.wrong_length": "says it has {told} bytes and has {found}",
    "advice.wrong_length": "fetch the archive anew",
    "problem.no_http": "no answer of HTTP, or a head too large",
    "advice.no_http": "fetch the archive anew",
    "problem.coding": "in a content coding that is not read: {coding}",
    "advice.coding": "gzip, deflate, br and zstd are read, two at most",
    "problem.own_output": "written by Tawthiq itself ({form})",
    "advice.own_output": "give the reports, not what was read in them",
    # pages and feeds
    "problem.page_too_large": "more than the {limit} that are read",
    "advice.page_too_large": "if it holds reports, save them as text",
    "problem.page_too_deep": "more than {elements:,} elements, or {depth} one within another",
    "advice.page_too_deep": "save the report as text",
    "problem.page_tags": "a tag with more than {attributes:,} attributes",
    "advice.page_tags": "save the report as text",
    "problem.page_broken": "the page cannot be taken apart: {reason}",
    "advice.page_broken": "save the report as text",
    "problem.page_no_report": "no running text in the page",
    "advice.page_no_report": "if a browser shows one, a script brings it: save the report as text",
    "problem.status": "the server answered {status}",
    "advice.status": "check the address in a browser",
    "problem.media": "of a kind that holds no report: {media}",
    "advice.media": "web pages, feeds and plain text are read",
    "problem.feed_entities": "declares entities of its own, by which a small feed can grow without end",
    "advice.feed_entities": "do not trust this feed",
    "problem.no_feed": "no feed: {reason}",
    "advice.no_feed": "check the address; RSS and Atom are read",
    "problem.feed_empty": "a feed without an entry ({reason})",
    "advice.feed_empty": "nothing to do if the outlet has no news; else check the address",
    # exports of chats
    "problem.value_too_large": "a value longer than {limit}",
    "advice.value_too_large": "check that this is the export of a chat",
    "problem.no_messages": "no message in it",
    "advice.no_messages": "export the chat as JSON in the desktop client and give result.json",
    "problem.service": "a note on the chat, no message: {action}",
    "advice.service": "nothing to do",
    "problem.wordless": "a message without a word: {what}",
    "advice.wordless": "nothing to do; pictures and sound are not read",
    # tables
    "problem.broken_row": "the table cannot be read from here on: {reason}",
    "advice.broken_row": "close the quotation mark, or save the table anew",
    "problem.no_rows": "no row below the header",
    "advice.no_rows": "check how the table was saved",
    "problem.no_column": 'no column "{column}"; there are: {columns}',
    "advice.no_column": "name a column that is there: --columns text=NAME,title=NAME",
    "problem.no_text_column": "no column holds the text; there are: {columns}",
    "advice.no_text_column": "name it: --columns text=NAME",
    "problem.needs_parquet": "Parquet needs the package pyarrow",
    "advice.needs_parquet": "install it: pip install 'tawthiq[parquet]'",
    "problem.parquet_group": "a group of rows unpacks to more than is read at once",
    "advice.parquet_group": "write it with smaller row groups",
    "note.cut_off": "the crawler fetched only a part of this page ({reason}); its end is missing",
    "note.edited": "edited after it was posted ({moment}); this is the later wording",
    # keeping in a store
    "collect.closing": "{reports}: {new} new in the store, {known} there already, {rejected} rejected",
    "help.collect": (
        "Read reports and keep them in a store, with the bytes they came in.\n\n"
        "FILE is what extract reads. What cannot be read is rejected with file, line and reason, and the reason is "
        "kept too. Reading the same again changes nothing; a run that was stopped is run again."
    ),
    "collect.records": "records added: {n}; reports without a record: {failed}",
    "help.collect.extract": "Read each report with the engine too, and keep its record.",
    "help.collect.examples": (
        "\b\nExamples:\n"
        "  tawthiq collect pages/ news.warc.gz result.json --store war.db --create\n"
        '  tawthiq collect table.csv --columns "text=Body" --store postgresql://amal@host/war\n'
        "  tawthiq collect https://ufuq.example/feed --follow --store war.db\n"
        "  zstd -dc news.warc.zst | tawthiq collect - --store war.db\n\n"
        "\b\nExit codes:\n"
        "  0  every report was read\n"
        "  1  nothing could be read, or the store cannot be written\n"
        "  2  wrong usage\n"
        "  3  some reports were read, some rejected"
    ),
    "help.create": "Make the store where there is none.",
    "help.columns": "Columns of tables that are called otherwise, as text=NAME,title=NAME.",
    "usage.columns": "--columns takes FIELD=NAME, parted by commas, with fields {fields}; not {value!r}",
}

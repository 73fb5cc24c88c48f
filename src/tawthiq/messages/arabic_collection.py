"""What is said while pages, archives and tables are read, in Arabic; the keys are those of the English."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # packed files and archives
    "problem.broken_archive": "تالف: {reason}",
    "advice.broken_archive": "أعد تنزيله أو ضغطه؛ وما قُرئ قبل موضع التلف محفوظ",
    "problem.bomb": "يتجاوز عند فك ضغطه {ratio} ضعفاً من حجمه",
    "advice.bomb": "إن كان سليماً ففك ضغطه بنفسك وأعطِ ما فيه",
    "problem.nested": "أرشيف داخل أرشيف",
    "advice.nested": "فك الخارجي منهما وأعطِ ما فيه",
    "problem.archive_list": "قائمة محتوياته أكبر مما يُقرأ",
    "advice.archive_list": "ضع في الملف الواحد محتويات أقل",
    "problem.archive_overlap": "محتوياته متداخلة كما لا يكتبها أي برنامج ضغط",
    "advice.archive_overlap": "لا تثق بهذا الملف، واطلب غيره",
    "problem.archive_nothing": "ليس فيه ما هو من الأنواع المقروءة",
    "advice.archive_nothing": "الأمر tawthiq extract --help يذكر الأنواع",
    "problem.archive_empty": "ليس فيه أي رد من خادم",
    "advice.archive_empty": "تحقق من أن فيه سجلات response أو resource أو conversion",
    "problem.archive_broken_after": "ينقطع بعد السجل {number}: {reason}",
    "advice.archive_broken_after": "أعد تنزيله؛ وما قبل ذلك من السجلات محفوظ",
    "problem.unsafe_name": "اسم هذا الجزء يخرج من الأرشيف",
    "advice.unsafe_name": "لا تثق بهذا الملف، واطلب غيره",
    "problem.link": "رابط وليس ملفاً",
    "advice.link": "ضع في الأرشيف الملف الذي يشير إليه",
    "problem.encrypted": "مشفّر",
    "advice.encrypted": "فكه بكلمة مروره وأعطِ ما فيه",
    "problem.wrong_length": "يذكر أن طوله {told} بايت وطوله {found}",
    "advice.wrong_length": "أعد تنزيل الأرشيف",
    "problem.no_http": "ليس رد HTTP، أو أن ترويسته كبيرة جداً",
    "advice.no_http": "أعد تنزيل الأرشيف",
    "problem.coding": "بترميز محتوى لا يُقرأ: {coding}",
    "advice.coding": "تُقرأ gzip وdeflate وbr وzstd، واثنان منها على الأكثر",
    # pages and feeds
    "problem.own_output": "كتبه توثيق نفسه ({form})",
    "advice.own_output": "أعطِ التقارير لا ما قُرئ فيها",
    "problem.page_too_large": "أكبر مما يُقرأ ({limit})",
    "advice.page_too_large": "إن كان فيه تقارير فاحفظها نصاً",
    "problem.page_too_deep": "فيها أكثر من {elements:,} عنصر، أو {depth} عنصراً بعضها داخل بعض",
    "advice.page_too_deep": "احفظ التقرير نصاً",
    "problem.page_tags": "وسم فيه أكثر من {attributes:,} خاصية",
    "advice.page_tags": "احفظ التقرير نصاً",
    "problem.page_broken": "تعذر تحليل الصفحة: {reason}",
    "advice.page_broken": "احفظ التقرير نصاً",
    "problem.page_no_report": "لا نص متصلاً في الصفحة",
    "advice.page_no_report": "إن كان المتصفح يعرض نصاً فقد جلبه برنامج في الصفحة: احفظ التقرير نصاً",
    "problem.status": "رد الخادم بالرمز {status}",
    "advice.status": "تحقق من العنوان في المتصفح",
    "problem.media": "من نوع لا تقارير فيه: {media}",
    "advice.media": "تُقرأ صفحات الويب والخلاصات والنص العادي",
    "problem.feed_entities": "تعرّف كيانات خاصة بها، وبمثلها تكبر خلاصة صغيرة بلا حد",
    "advice.feed_entities": "لا تثق بهذه الخلاصة",
    "problem.no_feed": "ليست خلاصة: {reason}",
    "advice.no_feed": "تحقق من العنوان؛ وتُقرأ RSS وAtom",
    "problem.feed_empty": "خلاصة لا مادة فيها ({reason})",
    "advice.feed_empty": "لا شيء يلزم إن لم يكن لدى المنفذ أخبار؛ وإلا فتحقق من العنوان",
    # exports of chats
    "problem.value_too_large": "قيمة أطول من {limit}",
    "advice.value_too_large": "تحقق من أن الملف تصدير لمحادثة",
    "problem.no_messages": "لا رسائل فيه",
    "advice.no_messages": "صدّر المحادثة بصيغة JSON من برنامج سطح المكتب وأعطِ الملف result.json",
    "problem.service": "إشعار عن المحادثة لا رسالة: {action}",
    "advice.service": "لا شيء يلزم",
    "problem.wordless": "رسالة بلا كلمات: {what}",
    "advice.wordless": "لا شيء يلزم؛ فالصور والصوت لا تُقرأ",
    # tables
    "problem.broken_row": "تعذرت قراءة الجدول من هنا: {reason}",
    "advice.broken_row": "أغلق علامة الاقتباس، أو احفظ الجدول من جديد",
    "problem.no_rows": "لا صف تحت صف العناوين",
    "advice.no_rows": "تحقق من طريقة حفظ الجدول",
    "problem.no_column": "لا عمود باسم «{column}»؛ والأعمدة: {columns}",
    "advice.no_column": "سمِّ عموداً موجوداً: --columns text=NAME,title=NAME",
    "problem.no_text_column": "لا عمود للنص؛ والأعمدة: {columns}",
    "advice.no_text_column": "سمِّه: --columns text=NAME",
    "problem.needs_parquet": "يلزم Parquet الحزمة pyarrow",
    "advice.needs_parquet": "ثبّتها: pip install 'tawthiq[parquet]'",
    "problem.parquet_group": "مجموعة صفوف أكبر عند فكها مما يُقرأ مرة واحدة",
    "advice.parquet_group": "اكتبه بمجموعات صفوف أصغر",
    "note.cut_off": "لم يجلب الزاحف إلا بعض هذه الصفحة ({reason})؛ وآخرها ناقص",
    "note.edited": "عُدّلت بعد نشرها ({moment})؛ وهذا نصها اللاحق",
    # keeping in a store
    "collect.closing": "{reports}: الجديد في المخزن {new}، والموجود فيه من قبل {known}، والمرفوض {rejected}",
    "help.collect": (
        "قراءة تقارير وحفظها في مخزن مع بايتاتها كما جاءت.\n\n"
        "FILE كل ما يقرؤه الأمر extract. ما تتعذر قراءته يُرفض مع ذكر الملف والسطر والسبب، ويُحفظ السبب أيضاً. "
        "ولا تغيّر القراءة مرة ثانية شيئاً؛ فإن توقف العمل فأعد الأمر نفسه."
    ),
    "collect.records": "السجلات المضافة: {n}؛ وتقارير بلا سجل: {failed}",
    "help.collect.extract": "يقرأ المحرك كل تقرير أيضاً، ويُحفظ سجله.",
    "help.collect.examples": (
        "\b\nأمثلة:\n"
        "  tawthiq collect pages/ news.warc.gz result.json --store war.db --create\n"
        '  tawthiq collect table.csv --columns "text=Body" --store postgresql://amal@host/war\n'
        "  tawthiq collect https://ufuq.example/feed --follow --store war.db\n"
        "  zstd -dc news.warc.zst | tawthiq collect - --store war.db\n\n"
        "\b\nرموز الخروج:\n"
        "  0  قُرئت التقارير كلها\n"
        "  1  لم يُقرأ شيء، أو تعذرت الكتابة في المخزن\n"
        "  2  خطأ في الاستعمال\n"
        "  3  قُرئ بعضها ورُفض بعضها"
    ),
    "help.create": "إنشاء المخزن إن لم يكن موجوداً.",
    "help.columns": "أعمدة الجداول ذات الأسماء الأخرى، مثل text=NAME,title=NAME.",
    "usage.columns": "الخيار --columns يأخذ FIELD=NAME مفصولة بفواصل، والحقول {fields}؛ لا {value!r}",
}

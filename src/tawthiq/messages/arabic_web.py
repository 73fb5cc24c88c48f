"""What is said while addresses of the web are asked, in Arabic; the keys are those of the English."""

MESSAGES: dict[str, str | dict[str, str]] = {
    # addresses that may not be asked
    "problem.fetch_address": "ليس عنواناً من عناوين الويب",
    "advice.fetch_address": "أعطه كما يظهر في المتصفح: https://...",
    "problem.fetch_scheme": "عنوان من النوع {scheme}:",
    "advice.fetch_scheme": "لا تُطلب إلا عناوين http: وhttps:",
    "problem.fetch_password": "في العنوان اسم مستخدم أو كلمة مرور",
    "advice.fetch_password": "احذفها من العنوان: فهو يُحفظ كما هو",
    "problem.fetch_private": "يؤدي {host} إلى {address}، وهو في هذا الجهاز أو في شبكة خاصة",
    "advice.fetch_private": "إن كان ذلك مقصوداً: --allow-private",
    "problem.fetch_special": "يؤدي {host} إلى {address}، ولا يمكن أن تكون هناك صفحة ويب",
    "advice.fetch_special": "لا تثق بالجهة التي جاء منها هذا العنوان",
    "problem.fetch_metadata": "يؤدي {host} إلى {address}، وفيه تحفظ الخدمات السحابية مفاتيح الجهاز",
    "advice.fetch_metadata": "لا تثق بالجهة التي جاء منها هذا العنوان",
    "problem.fetch_robots": "يطلب ملف robots.txt في {host} ألا تقرأ البرامج هذه الصفحة",
    "advice.fetch_robots": "احفظ الصفحة من المتصفح، أو استأذن الموقع",
    # answers that do not come, for now
    "problem.fetch_no_name": "لا عنوان معروفاً للاسم {host}",
    "advice.fetch_no_name": "تحقق من الكتابة ومن الاتصال، وأعد المحاولة لاحقاً",
    "problem.fetch_unconnected": "لا اتصال مع {host}: {reason}",
    "advice.fetch_unconnected": "تحقق من الاتصال، وأعد المحاولة لاحقاً",
    "problem.fetch_certificate": "شهادة {host} لا تصح: {reason}",
    "advice.fetch_certificate": "قد يكون بينكما دخيل؛ تحقق من العنوان في المتصفح",
    "problem.fetch_silent": "لم يرد {host} في الوقت المحدد",
    "advice.fetch_silent": "أعد المحاولة لاحقاً",
    "problem.fetch_slow": "لم يكتمل خلال {seconds} ثانية",
    "advice.fetch_slow": "أعد المحاولة لاحقاً؛ ولا يُنتظر خادم يرسل قطرة قطرة",
    "problem.fetch_cut_short": "ينقطع الرد قبل الطول الذي ذكره",
    "advice.fetch_cut_short": "أعد المحاولة لاحقاً",
    "problem.fetch_later": "يطلب الخادم العودة لاحقاً ({status})",
    "advice.fetch_later": "أعد المحاولة لاحقاً وعلى مهل: --delay",
    "problem.fetch_robots_unread": "تعذرت قراءة ملف robots.txt في {host} ({reason})، فلا يُعرف المسموح به",
    "advice.fetch_robots_unread": "أعد المحاولة لاحقاً",
    "problem.fetch_stopped": "توقف العمل قبل قراءته",
    "advice.fetch_stopped": "أعد الأمر نفسه",
    # answers that are none
    "problem.fetch_redirects": "يحيل من عنوان إلى آخر في حلقة أو بلا نهاية ({n} مرة)",
    "advice.fetch_redirects": "افتحه في المتصفح وأعطِ العنوان الذي ينتهي إليه",
    "problem.fetch_nowhere": "يحيل ({status}) إلى غير عنوان",
    "advice.fetch_nowhere": "تحقق من العنوان في المتصفح",
    "problem.fetch_no_http": "ليس رداً سليماً من ردود HTTP: {reason}",
    "advice.fetch_no_http": "تحقق من العنوان في المتصفح",
    "problem.fetch_head": "ترويسة تتجاوز {limit} كيلوبايت",
    "advice.fetch_head": "تحقق من العنوان في المتصفح",
    "problem.fetch_too_large": "أكبر مما يُؤخذ ({limit})",
    "advice.fetch_too_large": "نزّله بنفسك وأعطِ الملف",
    # lists of feeds, and watching them
    "problem.feeds_unreadable": "تعذرت قراءة قائمة الخلاصات: {reason}",
    "advice.feeds_unreadable": "تحقق من المسار والصلاحيات",
    "problem.feeds_toml": "ليس TOML سليماً: {reason}",
    "advice.feeds_toml": "احفظه بترميز UTF-8 وأصلح السطر المذكور؛ وتوضع النصوص بين علامتي اقتباس",
    "problem.feeds_none": "لا خلاصة فيه",
    "advice.feeds_none": "ابدأ كل خلاصة بالسطر [[feed]] وتحته name وurl",
    "problem.feeds_key": "{at}: لا مفتاح بهذا الاسم",
    "advice.feeds_key": "المفاتيح هي {keys}",
    "problem.feeds_missing": "{at} ناقص",
    "advice.feeds_missing": "لكل خلاصة name وurl",
    "problem.feeds_text": "{at} ليس نصاً",
    "advice.feeds_text": "ضعه بين علامتي اقتباس",
    "problem.feeds_yes_no": "{at} ليس true ولا false",
    "advice.feeds_yes_no": "اكتب true أو false بلا علامتي اقتباس",
    "problem.feeds_every": "{at} ليس مدة: {value}",
    "advice.feeds_every": 'اكتب "30m" أو "6h" أو "1d"؛ والأقل دقيقة',
    "problem.feeds_url": "{at} ليس عنواناً من عناوين الويب: {value}",
    "advice.feeds_url": "أعطه كما يظهر في المتصفح: https://...",
    "problem.feeds_twice": "{at} مكرر: {value}",
    "advice.feeds_twice": "ليكن لكل خلاصة اسم وعنوان لا يشاركها فيهما غيرها",
    "problem.state_broken": "ليس هذا ملف حالة للمتابعة",
    "advice.state_broken": "أزله: فتُطلب الخلاصات كلها من جديد، ولا يُحفظ شيء مرتين",
    "problem.state_unwritten": "تعذرت كتابة حالة المتابعة: {reason}",
    "advice.state_unwritten": "تحقق من المساحة والصلاحيات، أو سمِّ ملفاً آخر: --state",
    "problem.watch_busy": "متابعة أخرى تعمل بهذه الحالة",
    "advice.watch_busy": "تكفي واحدة؛ ويعرض tawthiq watch --status حالها",
    "problem.visit_failed": "انقطعت الزيارة: {reason}",
    "advice.visit_failed": "ستُعاد المحاولة؛ ونرجو الإبلاغ عن ذلك",
    "usage.watch_store": "سمِّ المخزن الذي يُحفظ فيه الجديد: --store",
    "watch.begun": {
        "zero": "لا خلاصات للمتابعة",
        "one": "تُتابع خلاصة واحدة",
        "two": "تُتابع خلاصتان",
        "few": "تُتابع {n} خلاصات",
        "many": "تُتابع {n} خلاصة",
        "other": "تُتابع {n} خلاصة",
    },
    "watch.visited": "{name}: الجديد {new}، والمرفوض {rejected}",
    "watch.failed": "{name}: {reason}؛ والمرة القادمة {moment}",
    "watch.ended": "الزيارات {visits}، وما فشل منها {failed}",
    "watch.watched": {
        "zero": "لا خلاصات، والمتابعة تعمل",
        "one": "خلاصة واحدة، والمتابعة تعمل",
        "two": "خلاصتان، والمتابعة تعمل",
        "few": "{n} خلاصات، والمتابعة تعمل",
        "many": "{n} خلاصة، والمتابعة تعمل",
        "other": "{n} خلاصة، والمتابعة تعمل",
    },
    "watch.unwatched": {
        "zero": "لا خلاصات، والمتابعة متوقفة",
        "one": "خلاصة واحدة، والمتابعة متوقفة",
        "two": "خلاصتان، والمتابعة متوقفة",
        "few": "{n} خلاصات، والمتابعة متوقفة",
        "many": "{n} خلاصة، والمتابعة متوقفة",
        "other": "{n} خلاصة، والمتابعة متوقفة",
    },
    "watch.last_fetched": "آخر طلب",
    "watch.last_change": "آخر تغيير",
    "watch.next": "المرة القادمة",
    "watch.counts": (
        "التقارير المحفوظة {reports}، والموجودة من قبل {known}، والمرفوضة {rejected}؛ الزيارات {visits}، وما فشل منها "
        "{failed} (منها {failures} على التوالي)"
    ),
    "watch.problem": "المشكلة",
    "help.watch": (
        "متابعة خلاصات أسابيع وحفظ الجديد منها.\n\n"
        "FEEDS ملف TOML: لكل خلاصة سطر [[feed]] وتحته name وurl، وربما every (وهو 30m إن لم يُذكر) وfollow وoutlet. "
        "والخلاصة التي تفشل تُترك مدة أطول فأطول. وعند SIGTERM أو Ctrl-C يكتمل ما يجري حفظه؛ وبعد القتل يستأنف العمل من "
        "حيث كان."
    ),
    "help.watch.examples": (
        "\b\nأمثلة:\n"
        "  tawthiq watch feeds.toml --store war.db --create\n"
        "  tawthiq watch feeds.toml --store war.db --once\n"
        "  tawthiq watch feeds.toml --status --json\n\n"
        "\b\nرموز الخروج:\n"
        "  0  توقف كما طُلب؛ ومع --once نجحت الزيارات كلها\n"
        "  1  تعذر استعمال القائمة أو الحالة أو المخزن؛ ومع --once لم تنجح زيارة\n"
        "  2  خطأ في الاستعمال\n"
        "  3  مع --once فشل بعض الزيارات"
    ),
    "help.watch.feeds": "قائمة الخلاصات بصيغة TOML.",
    "help.watch.once": "زيارة الخلاصات التي حان وقتها ثم الانتهاء: لاستعماله من cron.",
    "help.watch.status": "عرض حال كل خلاصة ثم الانتهاء.",
    "help.watch.state": "الملف الذي تُحفظ فيه حالة الخلاصات؛ وهو بجانب القائمة إن لم يُذكر.",
    # options
    "help.follow": "قراءة الصفحات التي تشير إليها الخلاصة، لا كلمات الخلاصة وحدها.",
    "help.allow_private": "طلب عناوين هذا الجهاز والشبكات الخاصة أيضاً.",
    "help.delay": "الثواني بين طلبين من مضيف واحد؛ وأكثر إن طلب ملف robots.txt ذلك.",
}

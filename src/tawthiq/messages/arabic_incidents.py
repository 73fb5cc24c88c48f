"""What the commands on incidents say to those who read Arabic; the keys are those of `english_incidents`."""

_WHOLE = "لم يُغيَّر شيء؛ أعد نسخة من المجلد، أو ابنِ مجلداً جديداً من سجلات التقارير كلها"

MESSAGES: dict[str, str | dict[str, str]] = {
    "problem.incident": "ليس حادثة من توثيق: {reason}",
    "advice.incident": "أعطِ ملفاً كتبه الأمر tawthiq incidents build --format jsonl",
    "problem.judgement": "ليس حكماً من توثيق: {reason}",
    "advice.judgement": "أصلح السطر؛ فلا يُهمل أي حكم",
    "incidents.added": "أُضيف {id} إلى {path}؛ ويسري عند بناء الحوادث من جديد",
    "incidents.waiting": "الحكم {id} ({kind}) ينتظر: ليس هنا أي من تقاريره",
    "usage.incident": "المعرّف {id} يدل على {n} من الحوادث؛ والأمر tawthiq incidents list يعرض المعرّفات",
    "usage.merge": "الدمج يأخذ حادثتين فأكثر",
    "usage.split": "لا بد أن تبقى تقارير في الحادثة؛ سمِّ التي تغادرها بالخيار --report",
    "usage.report": "ليس في الحادثة تقرير {ref}؛ وفيها {reports}",
    "usage.field": "لا يُصحَّح {field}؛ وما يُصحَّح: {fields}",
    "usage.rate": "سمِّ أحد هذه المصادر وأعطِ --reliability أو --credibility: {origins}",
    "usage.judgement": "لا حكم {id} في {path}",
    "problem.casebook_schema": "دفتر الحوادث {schema}، وهذا الإصدار يقرأ {known}",
    "problem.casebook_missing": "لا قاعدة بيانات حيث ينبغي أن يكون دفتر الحوادث",
    "problem.casebook_broken": "تعذرت قراءة قاعدة البيانات: {reason}",
    "problem.casebook_changed": "غيّر قاعدةَ البيانات شيءٌ غير توثيق: صفوفها لا تطابق مجموعها",
    "problem.casebook_busy": "يعمل تشغيل آخر على دفتر الحوادث",
    "advice.casebook_schema": "استعمل الإصدار الذي كتبه، أو ابنِ مجلداً جديداً من سجلات التقارير كلها",
    "advice.casebook_missing": _WHOLE,
    "advice.casebook_broken": _WHOLE,
    "advice.casebook_changed": _WHOLE,
    "advice.casebook_busy": "انتظر انتهاءه، ثم شغّل الأمر مرة أخرى",
    "incidents.checked": "تنبيه: ليس {path} كما تركه آخر تشغيل (انقطع، أو نُسخ المجلد؟)؛ فُحصت صفوفه كلها",
    "usage.previous": "يحفظ {path} معرّفاته؛ والخيار --previous لدفتر لم يُبدأ بعد",
    "usage.records": "أعطِ RECORDS أو مخزناً يضمها بالخيار --store أو مجلداً بالخيار --casebook",
    "incidents.rebuilt": "تنبيه: بُني {path} بقواعد أو جداول أو إصدارات أخرى، فتُقارن تقاريره كلها من جديد",
    "help.incidents": (
        "تقارير الفعل الواحد حادثةً واحدة: المصادر، والروايات جنباً إلى جنب، والأدنى والمرجّح والأعلى.\n\n"
        "تُضاف الأحكام (دمج وفصل ونقل وتصحيح ودرجة وتقدير وإلغاء) إلى سجل بجانب الحوادث، judgements.jsonl؛ "
        "ولا يُغيَّر فيه شيء، وكل بناء يتبعه."
    ),
    "help.incidents.build": (
        "جمع السجلات في حوادث.\n\n"
        "RECORDS ملف JSON Lines كما يكتبه tawthiq extract --format jsonl. وإن وُجد ملف --output من قبل "
        "احتفظت حوادثه بمعرّفاتها، واتُّبعت الأحكام التي بجانبه."
    ),
    "help.incidents.build.examples": (
        "\b\nأمثلة:\n"
        "  tawthiq incidents build records.jsonl --format jsonl --output incidents.jsonl\n"
        "  tawthiq extract reports/ --format jsonl | tawthiq incidents build -\n"
        "  tawthiq incidents build --store war.db --casebook casebook\n"
        "  tawthiq incidents build new.jsonl --casebook casebook --output incidents.jsonl"
    ),
    "help.incidents.list": "عرض الحوادث سطراً سطراً: المعرّف واليوم والمكان والأنواع والأرقام والدرجة والتقارير/المصادر.",
    "help.incidents.list.examples": "\b\nمثال:\n  tawthiq incidents list --incidents incidents.jsonl --unsure",
    "help.incidents.show": (
        "عرض حادثة: الروايات جنباً إلى جنب، وكيف نشأت الأرقام، والمصادر.\n\n"
        "والمعرّف القديم يدل عليها أيضاً. ويكتب --format html صفحة لا تحتاج إلى غيرها."
    ),
    "help.incidents.show.examples": (
        "\b\nأمثلة:\n"
        "  tawthiq incidents show ID --incidents incidents.jsonl\n"
        "  tawthiq incidents show ID --format html --output incident.html --lang ar"
    ),
    "help.incidents.explain": "بيان سبب جمع التقارير أو تركه: نقاط كل مقارنة.",
    "help.incidents.explain.examples": "\b\nمثال:\n  tawthiq incidents explain ID --incidents incidents.jsonl",
    "help.incidents.merge": "الحكم بأن حوادث هي حادثة واحدة.",
    "help.incidents.merge.examples": '\b\nمثال:\n  tawthiq incidents merge ID ID --why "غارة واحدة باسمين"',
    "help.incidents.split": "الحكم بأن تقارير من حادثة هي حادثة أخرى.",
    "help.incidents.split.examples": '\b\nمثال:\n  tawthiq incidents split ID --report r7 --why "غارة المساء"',
    "help.incidents.move": "الحكم بأن تقارير من حادثة تعود إلى أخرى.",
    "help.incidents.move.examples": '\b\nمثال:\n  tawthiq incidents move ID TO --report r7 --why "البلدة الأخرى"',
    "help.incidents.correct": "الحكم بما يجب أن يكون عليه حقل؛ وتبقى القيمة التي وُجدت بجانبه.",
    "help.incidents.correct.examples": (
        '\b\nمثال:\n  tawthiq incidents correct ID date.start 2018-02-07 --why "الليلة السابقة"'
    ),
    "help.incidents.grade": (
        "إعطاء حادثة درجة: confirmed مؤكدة، fair مرجّحة، weak ضعيفة، contested متنازع عليها، discounted مستبعدة."
    ),
    "help.incidents.grade.examples": '\b\nمثال:\n  tawthiq incidents grade ID confirmed --why "كتاب الوزارة"',
    "help.incidents.rate": "تقدير المصدر بحرف أو ما يقوله هنا برقم، على مقياس الأميرالية.",
    "help.incidents.rate.examples": (
        '\b\nمثال:\n  tawthiq incidents rate ID o2 --reliability B --why "أصاب في تسع من عشر"'
    ),
    "help.incidents.undo": "إلغاء حكم بحكم لاحق؛ ويبقى كلاهما في السجل.",
    "help.incidents.undo.examples": '\b\nمثال:\n  tawthiq incidents undo j0123456789ab --why "حادثة أخرى"',
    "help.incidents.schema": "طباعة مخطط JSON Schema للحادثة.",
    "help.incidents.schema.examples": "\b\nمثال:\n  tawthiq incidents schema > incident.schema.json",
    "help.incidents.store": (
        "يُقرأ أيضاً أحدث سجل لكل خبر في هذا المخزن؛ ومع --casebook لا يُقرأ إلا ما أضيف منذ قراءته الأخيرة."
    ),
    "help.incidents.records": "سجلات بصيغة JSON Lines؛ أو - للإدخال القياسي.",
    "help.incidents.id": "معرّف الحادثة أو أوله.",
    "help.incidents.ids": "معرّفات حادثتين فأكثر.",
    "help.incidents.to": "معرّف الحادثة التي تذهب إليها التقارير.",
    "help.incidents.from": "ملف الحوادث، أو مجلد دفترها.",
    "help.incidents.output": "الملف الذي يُكتب.",
    "help.incidents.judgements": "سجل الأحكام؛ وإن لم يُعطَ فهو judgements.jsonl بجانب الحوادث، أو في دفترها.",
    "help.incidents.previous": "حوادث من بناء سابق تُحفظ معرّفاتها؛ وإن لم تُعطَ فهي --output كما هو.",
    "help.incidents.without": "تقرير يُترك، باسمه أو بمعرّف نصه؛ ويجوز تكراره.",
    "help.incidents.casebook": (
        "مجلد يحفظ ما قورن: أعطِ السجلات الجديدة وحدها؛ وما يُترك بالخيار --without يخرج منه نهائياً. "
        "ويُكتب ما أنشأه هذا التشغيل أو غيّره؛ ويعطي --output الحوادث كلها."
    ),
    "help.incidents.unsure": "الحوادث التي قد تكون هي نفسها غيرها فقط.",
    "help.incidents.format": "نص text أو صفحة html أو json.",
    "help.incidents.report": "تقرير باسمه، أو ref#event لحدث من عدة أحداث؛ ويجوز تكراره.",
    "help.incidents.why": "السبب، ويُحفظ في السجل.",
    "help.incidents.by": "من يحكم؛ وإن لم يُعطَ فهو TAWTHIQ_USER أو اسم المستخدم.",
    "help.incidents.field": "الحقل مساراً: date.start أو place.name …",
    "help.incidents.value": "ما يجب أن يكون.",
    "help.incidents.value_grade": "الدرجة.",
    "help.incidents.origin": "المصدر: معرّفه هنا أو اسمه أو كيانه.",
    "help.incidents.reliability": "موثوقية المصدر: A تامة … E معدومة، F لا يمكن الحكم.",
    "help.incidents.credibility": "مصداقية القول: 1 مؤكد … 5 مستبعد، 6 لا يمكن الحكم.",
    "help.incidents.entry": "معرّف الحكم.",
}

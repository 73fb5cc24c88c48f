"""Why two tellings were or were not put together, in Arabic: beside each English sentence of a comparison its Arabic.

The English stands where the comparison is made (`tawthiq.incidents.comparisons`); {0}, {1} are its values in order.
"""

COMPARED = {
    "place": "المكان",
    "date": "التاريخ",
    "type": "النوع",
    "tolls": "الحصيلة",
    "initiators": "الفاعل",
    "targets": "المستهدَف",
    "hour": "الساعة",
    "names": "الأسماء",
    "hit": "نوع الهدف",
    "specifics": "التفاصيل",
    "weapons": "السلاح",
    "words": "الكلمات",
    "copy": "النسخ",
}
"""The comparisons by name."""

SENTENCES: dict[str, dict[str, str]] = {
    "place": {
        "in two countries, {} and {}": "في بلدين، {0} و{1}",
        "one only says {}": "اكتفى أحدهما بـ {0}",
        "both only say {}": "اكتفى كلاهما بـ {0}",
        "{} lies within {} ({:.0f} km, precision {:.0f} km)": "{0} داخل {1} (المسافة {2} كم، والدقة {3} كم)",
        "{:.0f} km apart, beyond both precisions": "المسافة {0} كم، وهي فوق دقة كليهما",
        "the same place, {}": "المكان نفسه، {0}",
        "{} may mean the province that {} lies in": "قد يُقصد بـ {0} المحافظة التي تقع فيها {1}",
        "{} is a part of {} or beside it, {:.0f} km": "{0} جزء من {1} أو بجانبها، {2} كم",
        "neighbours, {} and {}, {:.0f} km apart": "مكانان متجاوران، {0} و{1}، والمسافة {2} كم",
        "{:.0f} km apart, told to within {:.0f} km": "المسافة {0} كم، والدقة المذكورة {1} كم",
        "near each other, {} and {}, {:.0f} km apart": "مكانان متقاربان، {0} و{1}، والمسافة {2} كم",
        "two places, {} and {}, {:.0f} km apart": "مكانان، {0} و{1}، والمسافة {2} كم",
        "{} is named in the other report too": "يرد اسم {0} في التقرير الآخر أيضاً",
        "the same name, {}": "الاسم نفسه، {0}",
        "{} lies within {}": "{0} داخل {1}",
        "both in {}": "كلاهما في {0}",
        "two names, {} and {}": "اسمان، {0} و{1}",
    },
    "date": {
        "the same day": "اليوم نفسه",
        "one day lies within the other's {} days": "يوم أحدهما داخل مدة الآخر، وأيامها {0}",
        "dates one day apart": "بين التاريخين يوم واحد",
        "dates {} days apart": "عدد الأيام بين التاريخين {0}",
        "one gives no day; it came out on that day or the next": (
            "لا يذكر أحدهما اليوم، وقد نُشر في اليوم نفسه أو في تاليه"
        ),
        "one gives no day; it came out some days later": "لا يذكر أحدهما اليوم، وقد نُشر بعده بأيام",
        "neither gives a day; both came out on one day or the next": (
            "لا يذكر أي منهما اليوم، وقد نُشرا في يوم واحد أو في يومين متتاليين"
        ),
        "neither gives a day; they came out some days apart": "لا يذكر أي منهما اليوم، وبين نشرهما أيام",
    },
    "type": {
        "both {}": "كلاهما {0}",
        "{} is not told as {}": "لا يُروى {0} على أنه {1}",
        "{} may be told as {}": "قد يُروى {0} على أنه {1}",
        "an air strike, and a gun on the ground": "ضربة جوية، وسلاح مدفعي من الأرض",
    },
    "tolls": {
        "the same figure": "الرقم نفسه",
        "figures that can agree": "رقمان قد يتفقان",
        "figures of other people": "رقمان لأناس مختلفين",
        "none against some": "لا أحد مقابل عدد",
        "near figures": "رقمان متقاربان",
        "other figures": "رقمان مختلفان",
        "far figures": "رقمان متباعدان",
        "one counts dead, {}, the other only wounded, {}": "يذكر أحدهما قتلى، {0}، والآخر جرحى فقط، {1}",
    },
    "initiators": {
        "the same side acts, {}": "الفاعل نفسه، {0}",
        "other sides act, {} and {}": "فاعلان مختلفان، {0} و{1}",
    },
    "targets": {
        "the same side is hit, {}": "المستهدَف نفسه، {0}",
        "who hits in one telling is hit in the other": "الفاعل في رواية هو المستهدَف في الأخرى",
        "other sides are hit, {} and {}": "مستهدَفان مختلفان، {0} و{1}",
    },
    "hour": {
        "both at {}": "وقت كليهما: {0}",
        "{} and {} meet": "الوقتان متصلان: {0} و{1}",
        "one at {}, the other at {}": "وقت أحدهما: {0}، ووقت الآخر: {1}",
        "{} and {}": "الوقتان: {0} و{1}",
    },
    "names": {
        "shared names: {}": "أسماء مشتركة: {0}",
        "no name shared": "لا اسم مشترك",
    },
    "hit": {
        "both hit: {}": "المستهدَف في كليهما: {0}",
        "other targets, {} and {}": "هدفان مختلفان، {0} و{1}",
    },
    "specifics": {
        "neither gives a day, victims or a target": "لا يذكر أي منهما يوماً ولا ضحايا ولا هدفاً",
        "one gives no day, no victims and no target": "لا يذكر أحدهما يوماً ولا ضحايا ولا هدفاً",
    },
    "weapons": {
        "the same weapon, {}": "السلاح نفسه، {0}",
        "other weapons, {} and {}": "سلاحان مختلفان، {0} و{1}",
    },
    "words": {"{:.0f} % of the words in common": "الكلمات المشتركة: {0} %"},
    "copy": {"one report repeats the other's wording": "يكرر أحد التقريرين صياغة الآخر"},
}
"""For each comparison its sentences."""

OTHER = {
    "one report tells the battle and the strike inside it": "يروي تقرير واحد المعركة والضربة التي في أثنائها",
    "not joined: other reports of the two incidents do not fit together": (
        "لم تُجمعا: تقارير أخرى من الحادثتين لا تتلاءم"
    ),
}
"""Sentences that no comparison gives."""

VALUES: dict[str, dict[str, str]] = {
    "hour": {
        "morning": "صباحاً",
        "noon": "ظهراً",
        "afternoon": "بعد الظهر",
        "evening": "مساءً",
        "night": "ليلاً",
        "dawn": "فجراً",
        "midnight": "منتصف الليل",
    },
    "hit": {
        "market": "سوق",
        "house": "منزل",
        "hospital": "مستشفى",
        "ambulance": "إسعاف",
        "school": "مدرسة",
        "worship": "دار عبادة",
        "gathering": "عزاء أو عرس",
        "shelter": "مأوى أو محتجَز",
        "bus": "حافلة",
        "motorcycle": "دراجة نارية",
        "checkpoint": "حاجز",
        "convoy": "رتل",
        "base": "قاعدة",
        "airport": "مطار",
        "port": "ميناء",
        "hotel": "فندق",
        "ministry": "مقر حكومي",
        "farm": "مزرعة",
    },
    "weapons": {
        "aircraft": "طائرة",
        "artillery": "مدفعية",
        "bladed": "سلاح أبيض",
        "chemical": "سلاح كيميائي",
        "drone": "طائرة مسيّرة",
        "explosive": "متفجرات",
        "grenade": "قنبلة يدوية",
        "ied": "عبوة ناسفة",
        "incendiary": "سلاح حارق",
        "mine": "لغم",
        "missile": "صاروخ موجّه",
        "mortar": "هاون",
        "other": "غير ذلك",
        "rocket": "صاروخ",
        "small_arms": "سلاح خفيف",
        "suicide_vest": "حزام ناسف",
        "tank": "دبابة",
        "vehicle": "مركبة",
        "vehicle_bomb": "سيارة مفخخة",
    },
}
"""Values that are words, by comparison; names of places and ids of parties have their Arabic in the incident."""

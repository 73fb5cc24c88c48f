"""Words that stand between an act and its sides without being one of them: numbers, parts, directions, "of it".

Some end the clause; a few end the search.
"""

ENDS = frozenset(
    (
        ".",
        "؛",
        "؟",
        "!",
        ":",
        "ان",
        "بان",
        "وان",
        "انه",
        "انها",
        "انهم",
        "بانه",
        "بانها",
        "بانهم",
        "مما",
        "ما",
        "حيث",
        "حين",
        "عندما",
        "اسفر",
        "اسفرت",
        "ادي",
        "ادت",
        "اودي",
        "اودت",
        "اوقع",
        "اوقعت",
    )
)
PART_OF = frozenset(
    (
        "سرب",
        "اسراب",
        "عدد",
        "عددا",
        "عشرات",
        "العشرات",
        "مئات",
        "المئات",
        "بعض",
        "كثير",
        "العديد",
        "سلسله",
        "رتل",
        "ارتال",
        "جزء",
        "حشد",
        "حشدا",
        "حشود",
        "جمع",
        "جمعا",
        "جموع",
        "افواج",
        "احد",
        "احدي",
        "جميع",
        "عده",
        "مختلف",
        "معظم",
        "كافه",
    )
)
"""Words for a number or part, which with "of" lead to those who are counted: سرب من الطائرات."""
DIRECTIONS = frozenset(
    ("بالقرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "داخل", "قرب", "اتجاه", "محور")
)
"""Words that begin where an attack was rather than what it was on."""
FEW = frozenset(
    ("ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر", "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "عشره")
)
"""Number words before things, which no count of people takes in."""
AREAS = frozenset(("مناطق", "منطقه", "اطراف", "احياء", "نقاط", "انحاء"))
"""Words for parts of the place that follows them after "in": قصفوا مناطق في البلدة."""
OF_IT = frozenset(
    (
        "فيه",
        "فيها",
        "به",
        "بها",
        "بهم",
        "منه",
        "منها",
        "منهم",
        "له",
        "لها",
        "لهم",
        "عليه",
        "عليها",
        "عليهم",
        "خلاله",
        "خلالها",
    )
)
"""Prepositions with a pronoun, which stand between an act and its sides: استهدف المسلحون فيها السياح."""

CROWD = ("مسيره", "مسيرات", "تظاهره", "تظاهرات", "مظاهره", "مظاهرات", "اعتصام", "اعتصامات", "احتجاج", "احتجاجات")
CROWDS = frozenset((*CROWD, *("ال" + word for word in CROWD)))
"""Gatherings of people that are put down: a march, a sit-in, a protest."""
TOWNS = frozenset(("قرية", "بلدة", "مدينة"))
"""Things nobody owns: "from" behind them says who lost them, and what goes off in them does not hit them as such."""

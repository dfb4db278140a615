# صفحات المكتبة: نصوص تُعد بالفقرات، وعناوين، ووثائق مذكورة، ودول حاضرة.
web-paragraphs = { $count ->
    [zero] بلا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
    *[other] { $count } فقرة
}
web-paragraphs-list = الفقرات
web-paragraph = الفقرة
web-paragraph-before = السابقة: الفقرة { $number }
web-paragraph-after = التالية: الفقرة { $number }
web-work-symbols = الوثائق المذكورة
web-work-states = الدول الحاضرة

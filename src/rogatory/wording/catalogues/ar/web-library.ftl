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
web-references = الإحالات
web-references-read = { $count ->
    [zero] لم تُقرأ أي إحالة.
    [one] قُرئت إحالة واحدة.
    [two] قُرئت إحالتان.
    [few] قُرئت { $count } إحالات.
    [many] قُرئت { $count } إحالة.
    *[other] قُرئت { $count } إحالة.
}
web-references-listed = هذه لا تقود إلى موضع أو تثير الشك:
web-references-sound = كل منها يقود إلى موضع موجود.
web-work-identifier = المعرّف
web-work-versions = الصيغ في الزمن
web-work-relations = النصوص ذات الصلة
web-work-export = بصيغة Akoma Ntoso:
web-article-as-of = كما هو نافذ في { $day }.
web-import-valid-from = نافذ منذ
web-import-valid-from-hint = لصيغة جديدة من نص محفوظ: تبقى الصيغة السابقة وتُعرض للأيام السابقة.

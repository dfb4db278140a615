# المكتبة: ما يقوله استيراد أي نوع من الملفات وما يتردد فيه.
library-imported-paragraph = { $articles ->
    [zero] استُورد: { $title }، دون فقرات.
    [one] استُورد: { $title }، فقرة واحدة.
    [two] استُورد: { $title }، فقرتان.
    [few] استُورد: { $title }، { $articles } فقرات.
    [many] استُورد: { $title }، { $articles } فقرة.
   *[other] استُورد: { $title }، { $articles } فقرة.
}
library-replaced-paragraph = { $articles ->
    [zero] حل محل نسخة سابقة: { $title }، دون فقرات.
    [one] حل محل نسخة سابقة: { $title }، فقرة واحدة.
    [two] حل محل نسخة سابقة: { $title }، فقرتان.
    [few] حل محل نسخة سابقة: { $title }، { $articles } فقرات.
    [many] حل محل نسخة سابقة: { $title }، { $articles } فقرة.
   *[other] حل محل نسخة سابقة: { $title }، { $articles } فقرة.
}
library-unchanged-paragraph = { $articles ->
    [zero] سبق استيراده من هذا الملف نفسه: { $title }، دون فقرات.
    [one] سبق استيراده من هذا الملف نفسه: { $title }، فقرة واحدة.
    [two] سبق استيراده من هذا الملف نفسه: { $title }، فقرتان.
    [few] سبق استيراده من هذا الملف نفسه: { $title }، { $articles } فقرات.
    [many] سبق استيراده من هذا الملف نفسه: { $title }، { $articles } فقرة.
   *[other] سبق استيراده من هذا الملف نفسه: { $title }، { $articles } فقرة.
}
library-doubt-direction-controls = أُزيلت رموز خفية تغير ترتيب عرض السطر. قارن السطر بالأصل.
library-doubt-letter-forms = الحروف محفوظة بأشكالها الطباعية، وقد حلت محلها الحروف العادية من هنا فصاعدًا.
library-doubt-stretched = الكلمات ممدودة للطباعة، وقد أُزيل المد داخلها من هنا فصاعدًا.
library-doubt-from-pdf = استُخرج النص من ملف PDF، وقد تكون أسطره مقطوعة أو في غير ترتيبها. قارنه بالصفحة المطبوعة.
library-doubt-torn-word = تبدو كلمة مقطوعة هنا وقد انتقل شطراها، وأُبقيت كما في الملف.
library-doubt-turned-line = يبدو أن أجزاء هذا السطر تبادلت مواضعها، وأُبقيت كما في الملف.
library-doubt-paragraph-jumps = لا تتوالى أرقام الفقرات هنا.
library-doubt-state-made-out = عُرف اسم دولة من جزء منه. تحقق منه.
library-doubt-title-guessed = لا سطر يُقرأ عنوانًا، وقد عُدّ هذا السطر هو العنوان.
library-doubt-reference-not-opening = يبدأ السطر كما تبدأ المادة لكنه يُقرأ إحالةً إليها، وأُبقي نصًا.
library-doubt-word-means-chapter = تفتح هذه الكلمة هنا فصلًا لا مادة، لأن للمواد في النص كلمة أخرى.
library-import-is-old-word = الملف بصيغة Word القديمة (.doc). افتحه واحفظه بصيغة .docx ثم استورده.
library-import-is-rtf = الملف بصيغة RTF. افتحه واحفظه بصيغة .docx أو نصًا عاديًا بترميز UTF-8 ثم استورده.
library-import-is-picture = الملف صورة، والمكتبة تقرأ النصوص. اطبع نصه أو تعرّف عليه آليًا أولًا.
library-import-is-archive = الملف أرشيف أو صيغة لا تقرؤها المكتبة. استخرج الوثيقة منه، أو احفظه بصيغة .docx.
library-import-broken-docx = ملف Word تالف أو مفرط التداخل. افتحه واحفظه من جديد بصيغة .docx ثم استورده.
library-import-broken-html = لا يمكن قراءة نص من الصفحة. احفظ نصها بترميز UTF-8 واستورده.
library-import-nested-too-deep = الصفحة مفرطة التداخل ولا تُقرأ كاملة. احفظ نصها بترميز UTF-8 واستورده.
library-import-locked-pdf = ملف PDF مقفل بكلمة سر. افتح قفله، أو احفظ نصه بترميز UTF-8 واستورده.
library-import-is-scan = يحتوي ملف PDF على صور صفحات بلا نص. تعرّف على نصه آليًا أولًا، أو استورد النص الرسمي من مصدر آخر.
library-import-too-many-pages = في ملف PDF أكثر من { $limit } صفحة. قسّمه، أو استورد النص وحده.
library-reference-missing-article = يحيل إلى { $named }، وليست في النص مادة بهذا الرقم.
library-reference-missing-place = يحيل إلى { $named }، وليس في المادة، فيقود الرابط إلى المادة نفسها.
library-reference-letter-for-number = يحيل إلى { $named }، والترقيم هناك بغير ذلك، فقُرئ { $place }.
library-reference-nearer-place = يحيل إلى { $named } ولا وجود له، فقُرئ { $place } من الفقرة نفسها.
library-reference-to-itself = يحيل إلى { $named }، وهو الموضع الذي ورد فيه.
library-reference-languages-differ = يحيل إلى { $named }، وفي اللغة الأخرى { $place }. قارن كليهما بالأصل.
library-reference-sister-differs = يحيل إلى { $named }، بينما يحيل الحكم المماثل في معاهدة أخرى إلى ما يقابله هنا { $place }.
library-no-references = لم تُقرأ أي إحالة في { $work }: لا نص محفوظًا له، أو لا إحالات فيه.
library-import-broken-xml = تتعذر قراءة ملف XML: هو مبتور أو تالف. صدّره من جديد ثم استورده.
library-import-bad-identifier = ليس «{ $identifier }» معرّف Akoma Ntoso؛ ومثاله ‎/akn/tn/act/law/2031-04-04/9‎.
library-version = نافذ، ولم يُسجَّل تاريخ نفاذه.
library-version-from = نافذ منذ { $begun }.
library-version-until = نفذ حتى { $ended }.
library-version-from-until = نفذ من { $begun } حتى { $ended }.
library-relation-amends = يعدّل: { $title }
library-relation-amends-inward = عُدّل بموجب: { $title }
library-relation-repeals = يلغي: { $title }
library-relation-repeals-inward = أُلغي بموجب: { $title }
library-relation-implements = يضع موضع النفاذ: { $title }
library-relation-implements-inward = وُضع موضع النفاذ بموجب: { $title }
library-relation-ratifies = يصادق على: { $title }
library-relation-ratifies-inward = صودق عليه بموجب: { $title }
library-relation-consolidates = يدوّن: { $title }
library-relation-consolidates-inward = دُوّن في: { $title }
library-relation-related = نص ذو صلة: { $title }
library-relation-unknown = النص «{ $work }» غير محفوظ، أو ليس «{ $kind }» صلة معروفة. استورده أولًا، أو اختر صلة من القائمة.

# المكتبة: ما يقوله الاستيراد وما يتردد فيه، وحقول بطاقة الجريدة الرسمية.
library-record-kind = نوع النص
library-record-number = رقم النص
library-record-date = تاريخ النص
library-record-issuer = جهة الإصدار
library-record-status = حالة النص
library-record-gazette-number = رقم الجريدة الرسمية
library-record-gazette-date = تاريخ الجريدة الرسمية
library-record-page = الصفحة الأولى
library-record-related = النصوص المرتبطة
library-imported = { $articles ->
    [zero] استُورد: { $title }، دون مواد.
    [one] استُورد: { $title }، مادة واحدة.
    [two] استُورد: { $title }، مادتان.
    [few] استُورد: { $title }، { $articles } مواد.
    [many] استُورد: { $title }، { $articles } مادة.
   *[other] استُورد: { $title }، { $articles } مادة.
}
library-replaced = { $articles ->
    [zero] حل محل نسخة سابقة: { $title }، دون مواد.
    [one] حل محل نسخة سابقة: { $title }، مادة واحدة.
    [two] حل محل نسخة سابقة: { $title }، مادتان.
    [few] حل محل نسخة سابقة: { $title }، { $articles } مواد.
    [many] حل محل نسخة سابقة: { $title }، { $articles } مادة.
   *[other] حل محل نسخة سابقة: { $title }، { $articles } مادة.
}
library-unchanged = { $articles ->
    [zero] سبق استيراده من هذا الملف نفسه: { $title }، دون مواد.
    [one] سبق استيراده من هذا الملف نفسه: { $title }، مادة واحدة.
    [two] سبق استيراده من هذا الملف نفسه: { $title }، مادتان.
    [few] سبق استيراده من هذا الملف نفسه: { $title }، { $articles } مواد.
    [many] سبق استيراده من هذا الملف نفسه: { $title }، { $articles } مادة.
   *[other] سبق استيراده من هذا الملف نفسه: { $title }، { $articles } مادة.
}
library-left-out = تُرك: ليس من النص الرسمي.
library-place-line = السطر { $line }
library-place-article = المادة { $article }، السطر { $line }
library-doubt-mark-doubled = العلامة مطبوعة مرتين، وقُرئت مرة واحدة.
library-doubt-starts-late = لا يبدأ الترقيم من أوله.
library-doubt-jumps = ثمة رقم ساقط هنا.
library-doubt-nested = يبدأ ترقيم ثانٍ داخل الأول.
library-doubt-starts-again = يبدأ الترقيم من جديد، ويُشار إلى السلسلة الثانية بالعلامة [2].
library-doubt-repeated = تتكرر هذه الإحالة في المادة، وتُعرض الأولى منهما.
library-doubt-after-list = فقرة بلا رقم بعد تعداد، أُبقيت مستقلة ولم تُلحق بآخر بند.
library-doubt-article-jumps = لا تتوالى أرقام المواد هنا.
library-doubt-heading-number = يحمل العنوان رقمًا غير رقم المادة.
library-doubt-article-below-record = يبدو أن مادة تقع أسفل بطاقة الجريدة الرسمية، حيث تُترك عبارات الموقع.
library-doubt-encoding = ليس الملف بترميز UTF-8، وقد قُرئ بالترميز المذكور هنا. تحقق من بعض الكلمات.
library-import-too-large = حجم الملف { $size } ميغابايت، والحد الأقصى { $limit } ميغابايت. استورد المعاهدة وحدها.
library-import-over-limit = يتجاوز الملف { $limit } ميغابايت، وهو الحد الأقصى. استورد المعاهدة وحدها.
library-import-is-pdf = الملف من نوع PDF ولا يمكن استخراج نص منه، وقد يكون تالفًا. احفظ النص بترميز UTF-8 واستورده.
library-import-empty = الملف فارغ. اختر ملفًا آخر.
library-import-not-text = الملف ليس نصًا مقروءًا: السطر { $line } ليس بأي ترميز تعرفه المكتبة. احفظه بترميز UTF-8 وأعد المحاولة.
library-import-no-articles = لم يُعثر في الملف على أي مادة ولا فقرة مرقمة. يحتاج النص إلى أسطر مثل «المادة 1» أو «Article 1»، ويحتاج ملف JSON إلى قائمة «articles».
library-import-broken-json = لا يصلح ملف JSON للاستعمال: { $defect }
library-import-too-many-articles = عدد مواد الملف { $count }، والحد الأقصى في الملف الواحد { $limit }. قسّمه.
library-import-control-characters = في العنوان أو الديباجة أو أحد عناوين المواد رموز تحكم. احذفها وأعد المحاولة.
library-import-unknown-work = لا يبيّن الملف أي نص هو («{ $title }»). أعطِ معرّفه (وفي سطر الأوامر: ‎--work IDENTIFIER‎).
library-import-bad-work-id = لا يصلح «{ $work }» اسمًا لنص: استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات سفلية، على أن يبدأ بحرف.
library-no-such-article = ليست في المكتبة هذه المادة: { $work }، المادة { $article }.
library-no-such-file = تتعذر قراءة الملف «{ $name }».
library-nothing-held = المكتبة فارغة. استورد نصًا رسميًا أولًا.
library-import-too-many-lines = عدد أسطر الملف { $count }، والحد الأقصى { $limit }. استورد المعاهدة وحدها.

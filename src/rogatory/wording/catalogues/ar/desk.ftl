desk-untitled = طلب بلا عنوان
desk-practice = الممارسة
desk-done = تم: { $command }.
desk-somebody-was-faster = عمل شخص آخر على هذا الملف أثناء اطلاعك عليه، فلم يُنفَّذ شيء. اطلع على المستجدات ثم قرر من جديد.
desk-draft-goes-to-another-state = بدأت هذه المسودة لدولة أخرى. ابدأ طلبًا جديدًا للدولة التي تريد توجيه الطلب إليها الآن.
desk-choose-the-requested-state = اختر الدولة متلقية الطلب.
desk-request-to-ourselves = يوجَّه الطلب إلى دولة أخرى. اختر دولة غير دولتك.
desk-field-not-usable = تتعذر قراءة الحقل «{ $field }». صححه ثم احفظ من جديد.
desk-file-too-large = حجم الملف «{ $name }» يتجاوز { $megabytes } ميغابايت. قسمه أو أرسله على قرص مع بصمته.
desk-file-is-another-type = اسم الملف «{ $name }» يدل على أنه «{ $ending }»، غير أن محتواه { $found }. سمه باسمه الصحيح أو احفظه من جديد بالصيغة المذكورة.
desk-file-type-not-taken = الملف «{ $name }» (النوع «{ $ending }») ليس مما يقبله الملف القضائي. احفظه بصيغة PDF أو صورة أو نص أو DOCX أو XLSX أو ODT.

desk-phase-new = جديد
desk-phase-draft = مسودة
desk-phase-approved = معتمد
desk-phase-sent = مُرسَل
desk-phase-received = وارد
desk-phase-registered = مسجَّل
desk-phase-in-execution = قيد التنفيذ
desk-phase-postponed = مُرجأ
desk-phase-answered = أُجيب عنه
desk-phase-withdrawn = مسحوب
desk-phase-closed = مغلق

desk-mail-queued = في انتظار الإرسال
desk-mail-submitted = وصلت وتنتظر رسالة سابقة
desk-mail-delivered = سُلِّمت
desk-mail-failed = لم تُسلَّم

desk-receipt-submissionacceptance = قُبلت للإرسال
desk-receipt-submissionrejection = لم تُقبل للإرسال
desk-receipt-relayacceptance = تسلمتها العقدة الأخرى
desk-receipt-relayrejection = رفضتها العقدة الأخرى
desk-receipt-relayfailure = تعذر تمريرها
desk-receipt-contentconsignment = سُلِّمت
desk-receipt-contentconsignmentfailure = تعذر تسليمها
desk-receipt-contenthandover = اطلع عليها موظف
desk-receipt-contenthandoverfailure = تعذر الاطلاع عليها

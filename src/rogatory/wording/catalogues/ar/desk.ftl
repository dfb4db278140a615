desk-untitled = طلب بلا عنوان
desk-practice = الممارسة
desk-done = تم: { $command }.
desk-somebody-was-faster = عمل شخص آخر على هذا الملف أثناء اطلاعك عليه، فلم يُنفَّذ شيء. اطلع على المستجدات ثم قرر من جديد.
desk-draft-goes-to-another-state = بُدئت هذه المسودة لدولة أخرى. ابدأ طلبًا جديدًا للدولة التي تريد توجيه الطلب إليها الآن.
desk-choose-the-requested-state = اختر الدولة متلقية الطلب.
desk-request-to-ourselves = يوجَّه الطلب إلى دولة أخرى. اختر دولة غير دولتك.
desk-field-not-usable = تتعذر قراءة الحقل «{ $field }». صححه ثم أعد الحفظ.
desk-file-too-large = حجم «{ $name }» يتجاوز { $megabytes } ميغابايت. قسّمه، أو أرسله على قرص مع ذكر بصمته SHA-256.
desk-file-is-another-type = اسم «{ $name }» يدل على الصيغة «{ $ending }»، غير أن محتواه { $found }. سمِّه باسمه الصحيح، أو أعد حفظه بالصيغة التي يدل عليها اسمه.
desk-file-type-not-taken = «{ $name }» (النوع «{ $ending }») ليس من أنواع المستندات المقبولة في الملف. احفظه بصيغة PDF أو صورة أو نص أو DOCX أو XLSX أو ODT.

desk-phase-new = جديد
desk-phase-draft = مسودة
desk-phase-approved = موافَق عليه
desk-phase-sent = مُرسَل
desk-phase-received = وارد
desk-phase-registered = مسجَّل
desk-phase-in-execution = قيد التنفيذ
desk-phase-postponed = مُرجأ
desk-phase-answered = مُجاب عنه
desk-phase-withdrawn = مسحوب
desk-phase-closed = مُقفل

desk-mail-queued = في انتظار الإرسال
desk-mail-submitted = وصلت، وهي في انتظار رسالة سابقة
desk-mail-delivered = سُلِّمت
desk-mail-failed = لم تُسلَّم

desk-receipt-submissionacceptance = قُبلت للإرسال
desk-receipt-submissionrejection = لم تُقبل للإرسال
desk-receipt-relayacceptance = استلمها نظام الدولة الأخرى
desk-receipt-relayrejection = رفضها نظام الدولة الأخرى
desk-receipt-relayfailure = تعذر إيصالها
desk-receipt-contentconsignment = سُلِّمت
desk-receipt-contentconsignmentfailure = تعذر تسليمها
desk-receipt-contenthandover = اطلع عليها موظف
desk-receipt-contenthandoverfailure = تعذر الاطلاع عليها

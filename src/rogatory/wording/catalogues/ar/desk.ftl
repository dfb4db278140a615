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
desk-file-is-not-what-it-says = اسم الملف «{ $name }» يدلّ على أنه «{ $ending }»، غير أن محتواه ليس من هذا النوع. افتح الأصل واحفظه من جديد بصيغة «{ $ending }» ثم أودعه.
desk-file-type-not-taken = «{ $name }» (النوع «{ $ending }») ليس من أنواع المستندات المقبولة في الملف. احفظه بصيغة PDF أو صورة أو نص أو DOCX أو XLSX أو ODT، أو في أرشيف ZIP أو 7z أو GZ؛ وتُقبل صور الأقراص بصيغة E01 والفيديو بصيغة MP4.
desk-upload-empty = الملف «{ $name }» فارغ. اختر الملف الذي فيه محتوى.
desk-upload-too-many = لديك هنا { $count } ملفًا لم تستعملها أي خطوة بعد. استعمل بعضها أو احذفه أولًا.
desk-upload-too-much = ستأخذ ملفاتك التي لم يكتمل وصولها، مع هذا الملف، { $wanted } ميغابايت من قرص النظام؛ وللشخص الواحد { $most } ميغابايت، ليبقى مكان للبريد ولغيرك. دع الملفات الأخرى تكتمل، أو احذف بعضها، ثم ابدأ هذا الملف.
desk-upload-no-room = لا يتسع قرص النظام لهذا الملف. لم يضع شيء مما أُرسل: اطلب من المسؤول إفساح مكان، ثم تابع.
desk-upload-not-ready = أحد الملفات المختارة لم يكتمل بعد، أو لم يعد محفوظًا. افتح هذه الصفحة من جديد لترى أي الملفات وصلت.
desk-upload-differs = ما وصل باسم «{ $name }» ليس ما قرأه جهازك. احذفه وأرسله من جديد.
desk-upload-gone = لم يعد هذا الملف هنا: حُذف أو استُعمل أو تُرك مدة طويلة. اختره من جديد.

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
desk-mail-advice-queued = تُرسل من تلقاء نفسها متى أمكن، ولا يلزم فعل شيء ما لم يُفهم من السبب خلاف ذلك.
desk-mail-advice-submitted = وصلت، ويجب أن تصل الرسالة التي تسبقها أولًا.
desk-mail-advice-failed = اتصل بالسلطة الأخرى وأبلغها هذا السبب، ثم أعد المحاولة بعد زواله؛ فلا يخرج قبل ذلك شيء مما يليها في هذا الملف.
desk-refused-too-much-held = بلغ عدد رسائل هذه الدولة التي تنتظر رسائل سابقة حدًّا لا يُحتفظ بعده بالمزيد. اسأل السلطة الأخرى عن سبب نقص الرسائل.
desk-refused-given-back = حُذف هنا ما وصل من ملفاتها الكبيرة ويجري إبلاغ مرسلها. يمكن إرسالها من جديد بعد ذلك.
desk-refused-sender-unknown = لم تعرّفنا الدولة المذكورة فيها بنظامها.
desk-refused-sender-unconfirmed = عرّفت الدولة المذكورة فيها بنفسها، لكن أحدًا هنا لم يقارن بصمتها بعد. وستُرسل من جديد تلقائيًا.

desk-receipt-submissionacceptance = قُبلت للإرسال
desk-receipt-answer = إيصال أُعطي عن الجواب
desk-receipt-submissionrejection = لم تُقبل للإرسال
desk-receipt-relayacceptance = استلمها نظام الدولة الأخرى
desk-receipt-relayrejection = رفضها نظام الدولة الأخرى
desk-receipt-relayfailure = تعذر إيصالها
desk-receipt-contentconsignment = سُلِّمت
desk-receipt-contentconsignmentfailure = تعذر تسليمها
desk-receipt-contenthandover = فتحها موظف مع جميع ملفاتها
desk-receipt-contenthandoverfailure = لم يطلع عليها موظف في المهلة
desk-mail-laid-out = في المجلد أو في الطريق؛ لا إيصال بعد
desk-mail-advice-laid-out = احمل ما في المجلد إلى الدولة الأخرى، وضع ما يأتي منها في مجلد الوارد. إن ضاع فأعد المحاولة: لن تُنفَّذ مرتين.

desk-inventory-col-number = الرقم
desk-inventory-col-name = المستند
desk-inventory-col-size = الحجم بالبايت
desk-inventory-col-sha256 = SHA-256
desk-inventory-col-type = النوع
desk-inventory-col-at = التاريخ والوقت (UTC)
desk-inventory-col-by = الجهة
desk-inventory-col-act = الخطوة
desk-inventory-col-delivery = الإرسال
desk-inventory-col-receipts = الإيصالات
desk-inventory-kept-here = لم يُرسل إلى الدولة الأخرى
desk-files-carry-more = { $count ->
    [zero] لا ملف فيه بيانات غير ظاهرة.
    [one] ملف واحد فيه بيانات غير ظاهرة، أو تعذّرت معرفة ذلك. لم يُرسَل شيء: اطّلع على القائمة ثم قرّر.
    [two] ملفان فيهما بيانات غير ظاهرة، أو تعذّرت معرفة ذلك. لم يُرسَل شيء: اطّلع على القائمة ثم قرّر.
    [few] { $count } ملفات فيها بيانات غير ظاهرة، أو تعذّرت معرفة ذلك. لم يُرسَل شيء: اطّلع على القائمة ثم قرّر.
    [many] { $count } ملفًا فيه بيانات غير ظاهرة، أو تعذّرت معرفة ذلك. لم يُرسَل شيء: اطّلع على القائمة ثم قرّر.
   *[other] { $count } ملف فيه بيانات غير ظاهرة، أو تعذّرت معرفة ذلك. لم يُرسَل شيء: اطّلع على القائمة ثم قرّر.
}

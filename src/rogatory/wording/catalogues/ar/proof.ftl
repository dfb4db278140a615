# The proof of an exchange: what its check says, and the paper that goes with it.
proof-not-a-proof = هذا الملف ليس إثباتًا بالشكل المتفق عليه: فهو تالف أو فيه أجزاء خفية أو أكبر من المسموح.
proof-part-missing = جزء ناقص: { $name }
proof-part-unexpected = هذا الجزء ليس من الإثبات، أو لا يذكره فهرسه.
proof-part-changed = عُدِّل هذا الجزء: لم تعد له البصمة التي تسميه.
proof-sums-differ = قائمة البصمات ليست قائمة بصمات الأجزاء.
proof-index-unreadable = فهرس الإثبات غير مقروء.
proof-index-version = الإثبات بشكل أحدث مما يعرفه هذا الأمر.
proof-index-unsigned = الفهرس غير موقَّع من الدولة التي قيل إنها أعدت الإثبات.
proof-index-differs = يقول الفهرس غير ما تقوله الرسائل الموقَّعة.
proof-certificate-unreadable = شهادة غير مقروءة.
proof-certificate-missing = وُقِّع بشهادة لا يحويها الإثبات للدولة { $state }.
proof-one-key-two-states = مفتاح واحد يمثل الدولتين معًا: ربما وقّعت إحداهما كل شيء.
proof-key-unexpected = شهادة { $state } ليست التي أعطيت بصمتها: { $sha256 }
proof-key-missing = أعطيت بصمة للدولة { $state }، وليس في الإثبات شهادة لها.
proof-container-refused = الرسالة غير سليمة.
proof-receipt-refused = الإيصال غير سليم.
proof-other-parties = الرسالة ليست بين دولتي هذا الإثبات.
proof-other-dossier = الرسالة من ملف آخر.
proof-message-twice = رسالتان من { $state } تحملان معرّفًا واحدًا.
proof-sequence-twice = رسالتان من { $state } تدّعيان المكان نفسه في الملف.
proof-sequence-missing = رسائل من { $state } سابقة لغيرها ناقصة، وعددها: { $count }
proof-receipt-for-nothing = الإيصال لا يتعلق بأي رسالة من هذا الإثبات.
proof-receipt-not-theirs = لا تستطيع { $state } أن تشهد على هذا الحدث: { $event }
proof-receipt-other-container = الإيصال عن نص آخر يحمل المعرّف نفسه.
proof-receipt-contradicts = يقول الإيصال إن نظام { $state } رفض رسالةً يُظهرها الإثبات مرسَلةً.
proof-rejected-heading = ما لم يُقبل للإرسال
proof-rejected-line = لم تُقبل للإرسال: نظام { $state }، { $at }. لم يخرج منها شيء. أما أنها كانت لهذا الملف فقول الدولة التي أعدت الإثبات وحدها.
proof-label-message-sha256 = بصمة SHA-256 للرسالة المرفوضة
proof-checkpoint-broken = نقطة التحقق من السجل غير موقَّعة من الدولة المنسوبة إليها.
proof-not-a-fingerprint = هذه ليست بصمة: { $typed }. اكتب رمز الدولة ثم علامة يساوي ثم 64 رقمًا ست عشريًا.
proof-no-file = تعذرت قراءة الملف: { $name }
proof-title = إثبات تبادل: { $one } – { $two }
proof-made = أعدته { $state } في { $at }.
proof-dossier = الملف كما تعرفه الدولتان
proof-sound = سليم: فُحص كل توقيع وكل بصمة وكل إيصال، ولم يُكتشف أي خلل.
proof-not-sound = غير سليم. عدد ما اكتُشف من خلل: { $count }
proof-key-proved = { $state }: المفتاح هو الذي أعطيت بصمته.
proof-key-unproved = { $state }: لم يثبت لمن هذا المفتاح، فقد يكون من صنع الملف هو من صنع المفتاح. اطلب البصمة من سلطة { $state } بطريق آخر وأعطها بعد ‎--fingerprint‎.
proof-fingerprint-told = البصمة في الملف: { $value }
proof-message-line = { $number }. { $sender } ← { $recipient }: { $kind }
proof-signed-line = وُقِّعت في { $at } بساعة المرسل
proof-receipt-line = { $event }: { $state }، { $at }
proof-no-receipt = لا يوجد إيصال من المرسل إليه.
proof-shown-whole = الرسالة مرفقة كاملة.
proof-shown-list = القائمة الموقَّعة وحدها مرفقة: من أرسل أي ملفات إلى من، دون محتواها.
proof-shown-digest = لا شيء من الرسالة مرفق. وما قيل عنها هنا قول الدولة التي أعدت الإثبات، إلا حيث يذكرها إيصال من المرسل إليه.
proof-why-hashes = تُرك المحتوى اختيارًا.
proof-why-protected = تُرك لأنه يذكر شخصًا مشمولًا بالحماية.
proof-why-keys = تُرك لأن فيه مفاتيح ملفات كبيرة.
proof-why-erased = مُحي وفق القانون وبقيت بصمته.
proof-event-submissionacceptance = يقول نظام المرسل إنه تسلم الرسالة من الموظف.
proof-event-submissionrejection = يقول نظام المرسل إنه رفض الرسالة. لم يخرج منها شيء، وأما أنها كانت لهذا الملف فقول الدولة التي أعدت الإثبات وحدها.
proof-event-relayfailure = يقول نظام المرسل إنه تعذر بلوغ نظام المرسل إليه. ولم يقل المرسل إليه ذلك.
proof-event-relayacceptance = وقّع نظام المرسل إليه أنه يحوز الرسالة. ولا يقول إنها حُفظت في الملف بعد.
proof-event-relayrejection = وقّع نظام المرسل إليه أنه لم يأخذ الرسالة، للسبب المذكور.
proof-event-contentconsignment = وقّع نظام المرسل إليه أن الرسالة في ملف المرسل إليه. ومن حينها كان بوسعه قراءتها. ولا يقول إن أحدًا قرأها.
proof-event-contentconsignmentfailure = وقّع نظام المرسل إليه أنه تعذر عليه حفظ الرسالة في الملف.
proof-event-contenthandover = وقّع نظام المرسل إليه أن نص الرسالة عُرض على موظفين يعملون على الملف وأن كل ملف من ملفاتها سُلّم إليهم، في ذلك الوقت على أبعد تقدير. ولا يقول إنها قُرئت إلى آخرها أو فُهمت أو قُبلت.
proof-event-contenthandoverfailure = وقّع نظام المرسل إليه أن أحدًا من موظفيه لم يكن قد فتح الرسالة حتى ذلك الوقت، أو لم يفتح جميع ملفاتها.
proof-what-heading = ما هذه الوثيقة
proof-what = تبيّن هذه الوثيقة بكلام واضح ما أرسلته دولتان إحداهما إلى الأخرى في ملف واحد وما وقّعته كل منهما بشأنه. وقد وُضعت من الرسائل والإيصالات الموقَّعة بعد فحص كل منها. وهي ترافق ملفًا إلكترونيًا يضمها، والإثبات هو ذلك الملف لا هذه الورقة.
proof-not-heading = ما لا تثبته
proof-not-times = الوقت قول من وقّعه بحسب ساعته. وحيث يحوز إيصال الدولة الأخرى علامة من سجل المرسل، كانت الرسالة موجودة على الأكثر حين وُقِّع ذلك الإيصال.
proof-not-truth = يثبت التوقيع أن الرسالة جاءت من نظام الدولة ولم تُعدَّل. ولا يثبت أن ما تقوله صحيح.
proof-not-keys = لا يستطيع الملف وحده أن يثبت لمن هذه المفاتيح. قارن البصمات أدناه بما تقوله لك كل سلطة بطريق آخر.
proof-keys-heading = لمن المفاتيح
proof-messages-heading = ما أُرسل
proof-message-heading = الرسالة { $number }: من { $sender } إلى { $recipient }
proof-receipts-heading = ما وُقِّع بشأنها
proof-files-heading = ملفات الرسالة { $number }
proof-verify-heading = كيف يُتحقق منه
proof-verify-one = ببرنامج هذا النظام، على أي حاسوب، دون حساب ولا شبكة:
proof-verify-two = بأدوات غيرنا: البصمات بالأداة sha256sum، وكل توقيع بالأداة xmlsec1 بعد فك مظروفه:
proof-failed-heading = ما ليس سليمًا
proof-label-made = أُعد في
proof-label-by = أعدته
proof-label-proof = رقم الإثبات
proof-label-state = الدولة
proof-label-certificate = الشهادة، SHA-256
proof-label-fingerprint = البصمة التي يقارنها الموظفون
proof-label-compared = قارنها موظف من الدولة التي أعدت الإثبات
proof-label-sender = المرسل
proof-label-recipient = المرسل إليه
proof-label-kind = النوع
proof-label-place = الترتيب بين رسائل المرسل
proof-label-signed = وُقِّعت في، بساعة المرسل
proof-label-message = المعرّف
proof-label-container = المظروف، SHA-256
proof-label-event = الحدث
proof-label-vouches = وقّعه
proof-label-at = في، بساعته
proof-label-reason = السبب
proof-label-anchor = علامة سجل المرسل التي يحوزها
proof-label-receipt = الإيصال، SHA-256
proof-unlinked = يسمّي هذا الإيصال الرسالة بمعرّفها وحده لا ببصمتها.
proof-page = صفحة { $page } من { $pages }
proof-too-large = الرسائل معًا أكبر مما يسعه إثبات واحد: أعدّه بالبصمات وحدها.
proof-nothing-yet = لم يمر في هذا الملف شيء موقَّع بعد، فليس ثمة ما يُثبت.
proof-contents-not-yours = المحتوى لمن يعمل على هذا الملف: اختر الإثبات بالبصمات وحدها.
proof-two-languages = اختر لغتين مختلفتين.

proof-large-heading = { $count ->
    [zero] لا ملفات كبيرة نُقلت إلى جانب الرسائل:
    [one] الملف الكبير الوحيد الذي نُقل إلى جانب الرسائل، في المجلد المذكور:
    [two] الملفان الكبيران اللذان نُقلا إلى جانب الرسائل، في المجلد المذكور:
    [few] الملفات الكبيرة التي نُقلت إلى جانب الرسائل، وعددها { $count }، في المجلد المذكور:
    [many] الملفات الكبيرة التي نُقلت إلى جانب الرسائل، وعددها { $count }، في المجلد المذكور:
   *[other] الملفات الكبيرة التي نُقلت إلى جانب الرسائل، وعددها { $count }، في المجلد المذكور:
}
proof-large-none = لم يُنقل أي ملف كبير إلى جانب هذه الرسائل، فلم يُبحث عن شيء.
proof-large-present = موجود: { $name }، كما وُقّع ({ $path })
proof-large-different = مختلف: { $name } موجود، وليس هو الملف الموقَّع ({ $path })
proof-large-absent = غائب: { $name } ليس في المجلد بأي اسم
proof-large-hidden = لا يضم هذا الإثبات إلا البصمات، ولا يُظهر شيئًا من الرسائل التي رافقتها ملفات كبيرة، فلا يمكن التحقق منها. اطلب ممن أعدّه الإثبات مع المحتويات.
proof-large-away = { $count ->
    [zero] كل الملفات الكبيرة هنا كما وُقّعت.
    [one] لكن ملفًا كبيرًا واحدًا ليس هنا كما وُقّع: ولا يقال عنه شيء.
    [two] لكن ملفين كبيرين ليسا هنا كما وُقّعا: ولا يقال عنهما شيء.
    [few] لكن { $count } ملفات كبيرة ليست هنا كما وُقّعت: ولا يقال عنها شيء.
    [many] لكن { $count } ملفًا كبيرًا ليست هنا كما وُقّعت: ولا يقال عنها شيء.
   *[other] لكن { $count } ملف كبير ليست هنا كما وُقّعت: ولا يقال عنها شيء.
}

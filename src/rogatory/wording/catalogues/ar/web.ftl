## Around every page

web-skip = انتقل إلى المحتوى
web-menu = القائمة الرئيسية
web-menu-account = حسابي
web-language = لغة الشاشة
web-sign-out = تسجيل الخروج
web-foot = روغاتوري. كل ما يُدوَّن هنا محفوظ ومؤرَّخ ومنسوب إلى صاحبه.
web-rehearsal = بيانات تجريبية. الأشخاص والشركات والقضايا الواردة هنا من نسج الخيال.
web-working = يرجى الانتظار…
web-panel = نص الحكم القانوني
web-panel-close = إغلاق
web-panel-page = فتح في صفحة مستقلة
web-yes = نعم
web-no = لا
web-not-known = غير معروف
web-any = الكل
web-optional = (اختياري)
web-one-per-line = عنصر واحد في كل سطر.
web-list-and = {" "}و
web-list-comma = ،{" "}
web-since = منذ
web-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
    *[other] { $count } يوم
}
web-late = { $count ->
    [zero] فات الأجل
    [one] فات الأجل منذ يوم واحد
    [two] فات الأجل منذ يومين
    [few] فات الأجل منذ { $count } أيام
    [many] فات الأجل منذ { $count } يومًا
    *[other] فات الأجل منذ { $count } يوم
}
web-due-today = ينتهي الأجل اليوم
web-due-in =
  { $count ->
     [zero] ينتهي الأجل اليوم
     [one] ينتهي الأجل غدًا
     [two] ينتهي الأجل بعد يومين
     [few] ينتهي الأجل بعد { $count } أيام
     [many] ينتهي الأجل بعد { $count } يومًا
    *[other] ينتهي الأجل بعد { $count } يوم
  }
web-size-mb = { $amount } ميغابايت
web-size-kb = { $amount } كيلوبايت
web-size-gb = { $amount } غيغابايت
web-to = إلى: { $state }
web-from = من: { $state }
web-between = بين
web-untitled = طلب بلا عنوان
web-no-number = بلا رقم بعد
web-urgent = عاجل
web-fictional = مثال من نسج الخيال
web-confidential = سري: يُرجى من الدولة متلقية الطلب الحفاظ على سريته
web-reference = المرجع
web-beside = إلى جانب الملف
web-back-to-dossier = العودة إلى الملف
web-practice = ممارسة، لا قاعدة في المعاهدة

## My desk and the list

web-desk-title = مكتبي
web-desk-open =
  { $count ->
     [zero] لا طلبات مفتوحة.
     [one] طلب واحد مفتوح.
     [two] طلبان مفتوحان.
     [few] { $count } طلبات مفتوحة.
     [many] { $count } طلبًا مفتوحًا.
    *[other] { $count } طلب مفتوح.
  }
web-desk-late =
  { $count ->
     [zero] لا متأخر منها.
     [one] واحد منها متأخر.
     [two] اثنان منها متأخران.
     [few] { $count } منها متأخرة.
     [many] { $count } منها متأخرة.
    *[other] { $count } منها متأخرة.
  }
web-desk-none-late = لا متأخر منها.
web-desk-us = في انتظارنا
web-desk-us-none = لا شيء في انتظارك. متى أجابت دولة أخرى أو سألت أو تشاورت ظهر طلبها هنا مع الخطوة التالية.
web-desk-them = في انتظار الدولة الأخرى
web-desk-them-none = لا جواب مستحق لك على دولة أخرى. بعد إرسال طلب تتابع هنا مَن عليه أن يتصرف ومنذ متى.
web-desk-door = وارد في انتظار من يتولاه
web-desk-door-hint = طلبات ومسودات جديدة من دول أخرى. سجّل كل طلب ولو كان ناقصًا، وأبدِ ملاحظاتك على كل مسودة عُرضت علينا.
web-desk-door-none = لم يرد جديد. يصل هنا طلب الدولة الأخرى أو مسودتها، فيسجّل موظف مختص الطلب أو يبدي ملاحظاته على المسودة، ويتولى الملف.
web-requests-title = الطلبات
web-requests-none = لا طلبات بعد. ابدأ طلبًا، أو انتظر طلب دولة أخرى فيظهر هنا.
web-requests-none-found = لا طلب يطابق البحث. استعمل كلمات أقل أو أعد المرشحات إلى «الكل».
web-search = رقم أو عنوان أو اسم أو كلمات
web-search-act = بحث
web-search-clear = عرض الكل
web-filter-side = الاتجاه
web-filter-phase = الحالة
web-side-requesting = نحن الدولة الطالبة
web-side-requested = نحن الدولة متلقية الطلب
web-total = { $count ->
    [zero] لم يُعثر على أي طلب.
    [one] عُثر على طلب واحد.
    [two] عُثر على طلبين.
    [few] عُثر على { $count } طلبات.
    [many] عُثر على { $count } طلبًا.
    *[other] عُثر على { $count } طلب.
}
web-pages = صفحات القائمة
web-page-before = الصفحة السابقة
web-page-after = الصفحة التالية
web-page-of = الصفحة { $page } من { $pages }
web-col-number = الرقم
web-col-matter = الموضوع والخطوة التالية
web-col-counterpart = الدولة الأخرى
web-col-phase = الحالة
web-col-waiting = الانتظار
web-col-order = الرقم
web-col-when = التاريخ والوقت
web-col-by = الجهة
web-col-act = الخطوة

## Verdicts

web-verdict-satisfied = مستوفى
web-verdict-not-satisfied = غير مستوفى
web-verdict-undetermined = غير محسوم
web-verdict-conflict = تعارض
web-verdict-say-satisfied = ما تقتضيه المعاهدات النافذة مستوفى. وما بقي غير محسوم مذكور أدناه للعلم، ولا يوقف شيئًا.
web-verdict-say-not-satisfied = ثمة ما تقتضيه إحدى القواعد وهو ناقص أو مخالف لها. صحّح ما وُسم بعبارة «غير مستوفى».
web-verdict-say-undetermined = تنقص معلومات للبت في إحدى القواعد. استكمل ما وُسم بعبارة «غير محسوم».
web-verdict-say-conflict = ثمة حكمان متعارضان. اقرأهما حيث وُسما بعبارة «تعارض»، ثم بُتّ مع رئيس السلطة.
web-findings = ما يقوله القانون
web-findings-kept =
  { $count ->
     [zero] لا قواعد مستوفاة
     [one] قاعدة واحدة مستوفاة
     [two] قاعدتان مستوفاتان
     [few] { $count } قواعد مستوفاة
     [many] { $count } قاعدة مستوفاة
    *[other] { $count } قاعدة مستوفاة
  }
web-practice-wants = { $count ->
    [zero] لا تطلب الممارسة شيئًا آخر
    [one] تطلب الممارسة أمرًا آخر لا تقتضيه معاهدة
    [two] تطلب الممارسة أمرين آخرين لا تقتضيهما معاهدة
    [few] تطلب الممارسة { $count } أمور أخرى لا تقتضيها معاهدة
    [many] تطلب الممارسة { $count } أمرًا آخر لا تقتضيها معاهدة
    *[other] تطلب الممارسة { $count } أمر آخر لا تقتضيها معاهدة
}
web-practice-hints = { $count ->
    [zero] لا تطلب الممارسة شيئًا آخر
    [one] ملاحظة واحدة من الممارسة، لا تقتضيها معاهدة
    [two] ملاحظتان من الممارسة، لا تقتضيهما معاهدة
    [few] { $count } ملاحظات من الممارسة، لا تقتضيها معاهدة
    [many] { $count } ملاحظة من الممارسة، لا تقتضيها معاهدة
    *[other] { $count } ملاحظة من الممارسة، لا تقتضيها معاهدة
}
web-findings-weighed = ما قاله القانون
web-tally = { $verdict }: { $count }
web-findings-none = لم يُفحص شيء بعد.
web-noted = دُوِّن كما وقع، والاستنتاج لنا.
web-stop-title = لم تُنفَّذ هذه الخطوة
web-stop-ahead = القانون يحول دون ذلك الآن
web-stopped = القانون يحول دون ذلك الآن.
web-override-title = تجاوز الاستنتاج
web-override-hint = لرئيس السلطة وحده. يُدوَّن السبب على حدة ويطلع عليه المدققون.
web-override-reason = السبب كتابةً

## The dossier

web-next = صاحب الخطوة التالية
web-next-approval = استوفت المسودة ما تقتضيه المعاهدات، والخطوة التالية موافقة رئيس السلطة عليها.
web-on-this-page = في هذه الصفحة
web-timeline = المراسلات والخطوات
web-timeline-none = لم يقع شيء بعد.
web-request = الطلب
web-nexus = الوقائع والتدابير والأغراض
web-nexus-hint = التدبير الذي لا يستند إلى واقعة ولا يُراد به إثبات شيء يُعد تصيدًا للأدلة. ويبيّن كل خط ما يستند إليه كل تدبير.
web-nexus-facts = الوقائع
web-nexus-measures = التدابير المطلوبة
web-nexus-purposes = ما يُراد إثباته
web-nexus-rests = يستند إلى الواقعة
web-nexus-loose-fact = لا تدبير يستند إلى هذه الواقعة
web-nexus-loose-measure = لا يستند إلى واقعة: اربطه بواحدة
web-nexus-loose-purpose = لا يذكر ما يُراد إثباته
web-nexus-none = لم يذكر الطلب بعد وقائع ولا تدابير.
web-documents = المستندات
web-documents-none = لا مستندات بعد. ترد المستندات مع جواب أو أدلة أو ضمن المرفقات.
web-from-bank-ours = من جانبنا
web-from-bank-theirs = من الدولة الأخرى
web-who-knows = القائمون على الملف
web-can = ما يمكنك فعله
web-letter-in = كتاب الطلب (PDF)
web-proof-title = إثبات التبادل
web-proof-lead = ملف واحد يبيّن للمحكمة ما جرى بيننا وبين { $state }: كل رسالة وكل إيصال موقَّعين، ووثيقة بلغتين. ويستطيع أي شخص التحقق منه على حاسوبه دون حساب.
web-proof-contents = ما يضمه الإثبات
web-proof-contents-hint = يخرج الإثبات من السلطة: أرفق ما يلزم المحكمة أن تقرأه ولا تزد عليه.
web-proof-hashes = البصمات وحدها: من أرسل أي ملفات إلى من ومتى، دون محتواها
web-proof-whole = الرسائل كاملة مع ملفاتها؛ وتُستثنى منها ما قد يذكر شخصًا مشمولًا بالحماية
web-proof-whole-not-yours = يجوز أن يُرفق المحتوى من يعمل على هذا الملف.
web-proof-languages = لغتا الوثيقة، جنبًا إلى جنب
web-proof-first = اللغة الأولى
web-proof-second = اللغة الثانية
web-proof-recorded = يُسجَّل إعداد الإثبات باسمك.
web-proof-make = إعداد الإثبات
web-inventory = جرد الأدلة
web-inventory-open = الجرد مع البصمات
web-inventory-how = لإثبات أن الملفات الموجودة في مكان آخر هي نفسها مستندات هذا الملف، احفظ قائمة البصمات في المجلد الذي يضمها ونفِّذ فيه هذا الأمر:
web-inventory-hashes = حفظ قائمة البصمات
web-inventory-table = الحفظ جدولًا (CSV)
web-inventory-passages = كيفية الورود أو الإرسال
web-inventory-saved-as = في قائمة البصمات:
web-inventory-bytes = { $count ->
    [zero] لا بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
    *[other] { $count } بايت
}
web-inventory-end = { $count ->
    [zero] نهاية الجرد: لا مستندات.
    [one] نهاية الجرد: مستند واحد، والحجم بالبايت: { $size }.
    [two] نهاية الجرد: مستندان، والحجم الكلي بالبايت: { $size }.
    [few] نهاية الجرد: { $count } مستندات، والحجم الكلي بالبايت: { $size }.
    [many] نهاية الجرد: { $count } مستندًا، والحجم الكلي بالبايت: { $size }.
    *[other] نهاية الجرد: { $count } مستند، والحجم الكلي بالبايت: { $size }.
}
web-chronology = التسلسل الزمني
web-chronology-end = { $count ->
    [zero] نهاية التسلسل الزمني: لا خطوات، وآخر قيد في سجل هذا الملف: { $sequence }.
    [one] نهاية التسلسل الزمني: خطوة واحدة، وآخر قيد في سجل هذا الملف: { $sequence }.
    [two] نهاية التسلسل الزمني: خطوتان، وآخر قيد في سجل هذا الملف: { $sequence }.
    [few] نهاية التسلسل الزمني: { $count } خطوات، وآخر قيد في سجل هذا الملف: { $sequence }.
    [many] نهاية التسلسل الزمني: { $count } خطوة، وآخر قيد في سجل هذا الملف: { $sequence }.
    *[other] نهاية التسلسل الزمني: { $count } خطوة، وآخر قيد في سجل هذا الملف: { $sequence }.
}
web-matter = الموضوع
web-acts-counted = عدد الخطوات المدوَّنة
web-bank-ours = جانبنا
web-bank-theirs = الجانب الآخر
web-now-us = علينا الخطوة التالية.
web-now-them = على الدولة الأخرى ({ $state }) الخطوة التالية.
web-now-nobody = لم يبق ما يُتخذ من خطوات.
web-internal = داخلي
web-receipt-none = لم يَرِد بعدُ إيصال من الدولة الأخرى
web-protected = هوية مشمولة بالحماية، محفوظة خارج هذه الوثيقة.

## A step

web-step = خطوة
web-step-closed = هذه الخطوة غير متاحة الآن: فإما أن الملف تقدم، وإما أنها من اختصاص دور آخر.
web-nothing-open = لا يوجد ما يُختار منه.
web-nobody-chosen = لم يُختَر أحد
web-files-hint = ملفات PDF أو صور أو مستندات مكتبية أو نصوص. يُقارَن النوع المعلَن بالمحتوى الفعلي.
web-files-kept = أو الاختيار من مستندات الملف
web-files-given = الملفات التي قدّمتها لهذه الخطوة
web-carried-title = بيانات غير ظاهرة في هذه الملفات
web-carried-lead = تتلقى الدولة الأخرى كل ملف كما هو بلا أي تغيير، ومعه كل ما يلي. لا يُنزع هنا شيء من ملف: فتغيير الدليل من غير إعلان يُفقده قيمته. إن كان هذا لا ينبغي أن يُرسَل فاستبعد الملف أعلاه، وأرفق نسخة منقّاة باسم آخر مع بيان ذلك.
web-carried-send = إرسال هذه الملفات كما هي إلى { $state }.
web-carried-hint = يُدوَّن في الملف أن هذا عُرض عليك وأنك قررت ذلك: أي الملفات وأي أنواع البيانات، لا الأسماء والنصوص الواردة هنا.
web-step-confirm-again = أعد وضع علامة التأكيد.
web-leave = الخروج دون تنفيذ
web-confirm-hint-leaves = يُرسَل هذا إلى الدولة الأخرى، ولا رجوع عنه.
web-confirm-hint-closes = يُقفل هذا الملف، ولا رجوع عنه. ولا تُخبَر به الدولة الأخرى.
web-confirm-hint-stays = يُحتسب الجواب عندئذ جوابًا للدولة الأخرى، ولا رجوع عن ذلك. ولا يُرسَل شيء.
web-step-again = أعد اختيار المستندات الجديدة، وأعد وضع علامة التأكيد إن وُجدت.
web-confirm-send = قرأتُ كتاب الطلب وأرسله إلى الدولة الأخرى ({ $state }).
web-confirm-refuse = قرأتُ الأسباب وأرفض طلب الدولة الأخرى ({ $state }).
web-confirm-withdraw = لم تعد المساعدة المطلوبة من الدولة الأخرى ({ $state }) لازمة.
web-confirm-close = لا يُنتظر شيء آخر منا ولا من الدولة الأخرى ({ $state }).
web-confirm-deliver-evidence = تحققتُ مما يُسلَّم إلى الدولة الأخرى ({ $state }).
web-confirm-accept-conditions = تلتزم دولتنا بهذه الشروط تجاه الدولة الأخرى ({ $state }).
web-confirm-leaves = تحققتُ مما يُرسَل إلى الدولة الأخرى ({ $state }).
web-step-share-draft = تُرسَل المسودة إلى الدولة الأخرى ({ $state }) قبل أي طلب رسمي لتبيّن ما تحتاج إليه.
web-step-comment-on-draft = بيّن ما ينبغي أن تضيفه الدولة الأخرى ({ $state }) أو تغيره ليمكن تنفيذ الطلب الرسمي.
web-step-approve = توافق على هذه النسخة فيجوز إرسالها إلى الدولة الأخرى ({ $state }). يُطلب منك إثبات هويتك مجددًا.
web-step-send = يُرسَل الطلب الموافَق عليه إلى الدولة الأخرى ({ $state }) موقعًا ومشفرًا، وتظهر الإيصالات إلى جانبه.
web-step-register = يُعطى طلب الدولة الأخرى ({ $state }) رقمًا ولو كان ناقصًا، ويُدوَّن ما ينقصه إلى جانبه.
web-step-acknowledge = تُبلَّغ الدولة الأخرى ({ $state }) بتسجيل طلبها ورقمه وبمن تتصل.
web-step-request-information = اطلب من الدولة الأخرى ({ $state }) ما يلزم للتنفيذ مع بيان السبب، فيسري الأجل عليها.
web-step-supply-information = أجب عن أسئلة الدولة الأخرى ({ $state })، وتُرفق المستندات بالجواب.
web-step-forward = أحِل طلب الدولة الأخرى ({ $state }) إلى السلطة المنفذة.
web-step-open-consultation = قبل الرفض أو الإرجاء أو تحمل نفقات كبيرة، تشاور مع الدولة الأخرى ({ $state }) في كيفية تقديم المساعدة.
web-step-answer-consultation = أبلِغ الدولة الأخرى ({ $state }) برأيك في ما تقترحه.
web-step-conclude-consultation = دوّن ما أسفر عنه التشاور مع الدولة الأخرى ({ $state }) ولو لم يرد جواب.
web-step-postpone = يُرجأ التنفيذ لتعارضه مع إجراءات جارية هنا، وتُبلَّغ الدولة الأخرى ({ $state }) بالسبب والمدة.
web-step-resume = يُستأنف التنفيذ وتُبلَّغ الدولة الأخرى ({ $state }) بذلك.
web-step-impose-conditions = تُقدَّم المساعدة إذا قبلت الدولة الأخرى ({ $state }) هذه الشروط.
web-step-accept-conditions = تلتزم دولتنا بالشروط التي وضعتها الدولة الأخرى ({ $state }).
web-step-decline-conditions = تُبلَّغ الدولة الأخرى ({ $state }) بتعذر قبول شروطها وبالسبب.
web-step-record-execution = دوّن نتيجة التنفيذ تدبيرًا تدبيرًا، وتبقى هنا حتى تسليمها إلى الدولة الأخرى ({ $state }).
web-step-deliver-evidence = تُسلَّم النتيجة إلى الدولة الأخرى ({ $state })، وأي استعمال يتجاوز الطلب يحتاج إلى موافقتنا.
web-step-refuse = تُرفض مساعدة الدولة الأخرى ({ $state }) كليًا أو جزئيًا. يجب أن تكون الأسباب مما تجيزه المعاهدة، وأن يُبلَّغ التعليل.
web-step-withdraw = تُبلَّغ الدولة الأخرى ({ $state }) بانتفاء الحاجة إلى المساعدة لتتوقف عن تنفيذها.
web-step-enquire-status = استفسر من الدولة الأخرى ({ $state }) عن حالة الطلب، وعليها أن تجيب.
web-step-report-status = أبلِغ الدولة الأخرى ({ $state }) بحالة طلبها ولو لم يطرأ جديد.
web-step-write-note = ملاحظة داخلية لهذه السلطة، لا تُرسَل إلى الدولة الأخرى ({ $state }) أبدًا.
web-step-grant-access = امنح زميلًا حق الوصول إلى هذا الملف مع الدولة الأخرى ({ $state }).
web-step-close = يُقفل ملفنا مع الدولة الأخرى ({ $state }) ويُدوَّن ما أسفر عنه.
web-ask-note = ملاحظة
web-ask-text = النص
web-ask-comment-on-draft-text = ما تحتاج إليه
web-ask-number = رقمنا (إن تُرك فارغًا خُصص الرقم التالي)
web-ask-contact = من يُتصل به ومتى وبأي لغات
web-ask-questions = الأسئلة
web-ask-why = سبب الحاجة إليها
web-ask-answer-by = الجواب مطلوب في أجل أقصاه
web-ask-question-id = أي سؤال يجاب عنه
web-ask-supply-information-text = الجواب
web-ask-files = المستندات
web-ask-annexes = المرفقات
web-ask-authority = السلطة المنفذة
web-ask-executing-user = الشخص المعني لديها، ويطلع حينئذ على هذا الملف
web-ask-subject = موضوع المشاورة
web-ask-grounds = الأسباب المستند إليها
web-ask-ground = السبب المستند إليه
web-ask-open-consultation-text = ما تعرضه على الدولة الأخرى
web-ask-answer-consultation-text = جوابنا
web-ask-proposed-terms = الشروط التي يمكن تقديم المساعدة بموجبها
web-ask-consultation-id = أي مشاورة
web-ask-outcome = ما أسفرت عنه
web-ask-reasons = التعليل
web-ask-until = حتى تاريخ
web-ask-terms = الشروط
web-ask-conditions-id = أي شروط
web-ask-extent = النطاق
web-ask-measures = التدابير المعنية (إن لم يُختر أي منها فجميعها)
web-ask-result = نتيجة التنفيذ
web-ask-deliver-evidence-text = ما يُسلَّم وكيف يجوز استعماله
web-ask-enquire-status-text = استفسارك
web-ask-report-status-text = حالة الطلب
web-ask-enquiry-id = أي استفسار يجيب عنه
web-ask-write-note-text = الملاحظة
web-ask-user = الزميل
web-ask-level = حق الوصول
web-extent-full = الطلب بأكمله
web-extent-part = جزء من الطلب
web-subject-refusal = رفض قيد النظر
web-subject-postponement = إرجاء قيد النظر
web-subject-costs = نفقات كبيرة أو غير عادية
web-level-work = العمل على الملف
web-level-read = الاطلاع فقط
web-ground-not-in-conformity = الطلب غير مقدَّم وفقًا لأحكام المعاهدة
web-ground-essential-interests = السيادة أو الأمن أو النظام العام أو مصالح أساسية أخرى
web-ground-prohibited-for-similar-offence = قانوننا يحظر التدبير بشأن جريمة مماثلة
web-ground-contrary-to-legal-system = مخالفة نظامنا القانوني في المساعدة القانونية المتبادلة
web-ground-no-dual-criminality = غياب ازدواجية التجريم
web-ground-de-minimis = أمر قليل الأهمية
web-ground-available-elsewhere = المساعدة متاحة بموجب أحكام أخرى
web-ground-interferes-with-proceedings = التعارض مع إجراءات جارية هنا
web-ground-not-covered = خروج الأمر عن نطاق المعاهدة
web-ground-political-offence = الطابع السياسي للجريمة
web-ground-military-offence = اقتصار الجريمة على الإخلال بالواجبات العسكرية
web-ground-persecution = خشية الاضطهاد
web-ground-unfair-trial = خشية محاكمة غير عادلة
web-ground-immunity = الحصانة أو الامتياز
web-ground-finally-judged = صدور حكم نهائي عن الأفعال نفسها في الدولة متلقية الطلب
web-ground-contrary-to-final-judgment = مخالفة حكم نهائي
web-ground-time-barred = التقادم
web-ground-measure-not-available = تدبير غير متاح في الدولة متلقية الطلب
web-ground-conditions-not-accepted = شروط لم تُقبل
web-ground-not-found = تعذر العثور على الشخص أو المال أو البيانات
web-ground-no-reply = عدم الرد على الأسئلة المطروحة
web-ground-bank-secrecy = السرية المصرفية (ليست سببًا للرفض أبدًا)
web-ground-fiscal-matters = الجريمة متصلة أيضًا بأمور مالية (ليس ذلك وحده سببًا أبدًا)
web-ground-other = سبب آخر

## Writing a request

web-new-title = طلب جديد
web-edit-title = تعديل المسودة
web-new-lead = اذكر ما تعرفه واترك الباقي فارغًا، فالفراغ يعني «غير معروف». ويتابعك التدقيق جانبًا وأنت تكتب.
web-sections = أقسام الطلب
web-save = حفظ المسودة
web-save-hint = يجوز حفظ مسودة ناقصة. ولا يغادر هذه السلطة شيء قبل موافقة رئيسها وإرساله.
web-check-title = التدقيق
web-check-now = التدقيق الآن
web-check-go = الانتقال إلى الحقل
web-paper = كتاب الطلب
web-paper-kind = طلب مساعدة قانونية متبادلة
web-basis-title = المعاهدات الملزمة للدولتين
web-basis-yes = سارية بين الدولتين.
web-basis-no = غير سارية بين الدولتين.
web-basis-unknown = لا يُعرف هل هي سارية بين الدولتين.
web-basis-unverified = المصدر غير متحقَّق منه
web-basis-none = اختر الدولة متلقية الطلب لتظهر.
web-facts-first = اذكر الوقائع في القسم 5 ثم احفظ أو دقق، فيمكن اختيارها هنا.
web-row-remove = حذف
web-add-facts-stated = إضافة واقعة
web-add-offences = إضافة جريمة
web-add-persons = إضافة شخص
web-add-measures = إضافة تدبير
web-row-facts-stated = الواقعة { $number }
web-row-offences = الجريمة { $number }
web-row-persons = الشخص { $number }
web-row-measures = التدبير { $number }
web-section-who-asks = السلطة الطالبة
web-section-whom = الدولة متلقية الطلب
web-section-proceedings = الإجراءات الجارية
web-section-summary = ملخص الوقائع
web-section-facts = الوقائع واحدة واحدة
web-section-offences = الجرائم
web-section-persons = الأشخاص المعنيون
web-section-measures = المساعدة المطلوبة
web-section-purpose = الغرض
web-section-form = الشكل واللغة وقناة الإحالة
web-section-confidentiality = السرية
web-section-urgency = الاستعجال
web-section-deadline = الأجل
web-section-undertakings = التعهدات والنفقات والاتصالات السابقة
web-lead-who-asks = السلطة مقدمة الطلب كما ترد في ترويستها.
web-lead-whom = تتوقف المعاهدات الواجبة التطبيق على الدولة.
web-states-partners = دول مرتبطة بنا
web-states-others = دول أخرى
web-lead-proceedings = التحقيق أو الملاحقة أو الإجراءات القضائية التي تُطلب المساعدة من أجلها، ومن يتولاها.
web-lead-summary = ما جرى، في صفحة يفهمها قاضٍ أجنبي. ولا يلزم لتبليغ المستندات.
web-lead-facts = كل واقعة سيستند إليها تدبير، وتحيل التدابير إليها بالرقم.
web-lead-offences = كما يعرّفها قانوننا. والعبرة في الخارج بالفعل لا بالتسمية.
web-lead-persons = الأسماء بكل الكتابات المتوفرة. أما الهوية المشمولة بالحماية فتُختم بمفتاح خاص بها.
web-lead-measures = كل تدبير مربوط بالوقائع التي يستند إليها وبما يُراد إثباته.
web-lead-purpose = ما تُطلب الأدلة أو المعلومات أو الإجراءات من أجله.
web-lead-form = اللغة المختارة هنا لغة كتاب الطلب لا لغة شاشتك.
web-lead-confidentiality = يُذكر هنا إن وجب أن يبقى الطلب نفسه سريًا.
web-lead-urgency = أدلة مهددة أو توقيف أو جلسة: بيّن أيها ومتى.
web-lead-deadline = الأجل المعلَّل يُراعى، وبدون تعليل قد لا يُراعى.
web-lead-undertakings = ما تتعهد به دولتنا، وما سبق من اتصالات.
web-field-title = عنوان الطلب
web-field-requesting-authority-name = السلطة
web-field-requesting-authority-functions = اختصاصها
web-field-requesting-authority-contact = جهة الاتصال والأوقات واللغات
web-field-requested-state = الدولة متلقية الطلب
web-field-requested-authority-name = السلطة المركزية في الدولة متلقية الطلب
web-field-requested-authority-functions = اختصاصها
web-field-requested-authority-contact = جهة الاتصال لديها
web-field-proceedings-stage = المرحلة
web-field-proceedings-reference = رقم القضية
web-field-proceedings-subject = الموضوع
web-field-proceedings-nature = الطبيعة
web-field-proceedings-authority-name = السلطة القائمة على الإجراءات
web-field-proceedings-authority-functions = اختصاصها
web-field-proceedings-authority-contact = جهة الاتصال لديها
web-field-facts = ملخص الوقائع ذات الصلة
web-field-facts-stated-text = الواقعة
web-field-offences-title = الجريمة
web-field-offences-concept = الجريمة في المعاهدات
web-field-offences-provision = النص المنطبق
web-field-offences-penalty = العقوبة
web-field-offences-fiscal = متصلة أيضًا بأمور مالية
web-field-offences-criminal-in-requested-state = الفعل مجرَّم في الدولة متلقية الطلب
web-field-persons-name = الاسم
web-field-persons-other-names = أسماء وكتابات أخرى
web-field-persons-role = الصفة في القضية
web-field-persons-nationality = الجنسية
web-field-persons-born-on = تاريخ الميلاد
web-field-persons-location = مكان وجود الشخص
web-field-persons-identity-documents = وثائق الهوية
web-field-persons-legal-person = شخص اعتباري
web-field-persons-protected = هوية مشمولة بالحماية
web-field-measures-purpose = نوع المساعدة
web-field-measures-description = المطلوب على وجه التحديد
web-field-measures-facts = الوقائع التي يستند إليها
web-field-measures-purpose-of-result = ما يُراد بالنتيجة إثباته
web-field-measures-location = المكان
web-field-measures-coercive = يقتضي إجراءً قسريًا هناك
web-field-measures-procedure = الإجراء الخاص المطلوب اتباعه
web-field-measures-procedure-reason = سبب طلب هذا الإجراء
web-field-measures-grounds-to-believe = ما يحمل على الاعتقاد بوجوده هناك
web-field-measures-person = الشخص المراد سماعه أو تبليغه أو دعوته
web-field-measures-questions = الأسئلة المراد طرحها
web-field-measures-bank = المصرف
web-field-measures-account = رقم الحساب
web-field-measures-holder = صاحب الحساب
web-field-measures-period-from = بداية الفترة
web-field-measures-period-to = نهاية الفترة
web-field-measures-records = أنواع السجلات
web-field-measures-document = الورقة المراد تبليغها
web-field-measures-hearing-on = يوم الجلسة
web-field-purpose = الغرض
web-field-on = تاريخ الطلب
web-field-language = لغة كتاب الطلب
web-field-translations = مشفوعة بترجمة إلى
web-field-form = الشكل
web-field-channel = قناة الإحالة
web-field-channel-agreed = القناة متفق عليها بين الدولتين
web-field-legal-basis = الأساس القانوني المذكور في كتاب الطلب
web-field-confidentiality-required = يُطلب حفظ سريته
web-field-confidentiality-reasons = الأسباب
web-field-conduct-organized-group = تشترك فيه جماعة إجرامية منظمة
web-field-conduct-transnational = الجريمة عبر وطنية بالمعنى الوارد في معاهدات مكافحة الجريمة المنظمة
web-field-agreed-paragraphs = اتفقت الدولتان على تطبيق المادة 46(9) إلى (29) من اتفاقية الأمم المتحدة إلى جانب معاهدة أخرى
web-field-urgency-urgent = عاجل
web-field-urgency-reasons = الأسباب
web-field-urgency-oral-agreed = الطلب الشفوي متفق عليه
web-field-deadline-on = الجواب مطلوب في أجل أقصاه
web-field-deadline-reasons = الأسباب
web-field-assurances = التعهدات المقدَّمة
web-field-costs = النفقات
web-field-earlier-contacts = اتصالات وطلبات سابقة
web-hint-facts-stated-text = حدث واحد، مؤرَّخ إن أمكن.
web-hint-offences-criminal-in-requested-state = العبرة بالفعل أيًا كانت تسميته هناك.
web-hint-persons-other-names = اسم واحد في كل سطر.
web-hint-persons-identity-documents = وثيقة واحدة في كل سطر.
web-hint-assurances = تعهد واحد في كل سطر: المعاملة بالمثل، حدود الاستعمال، إعادة الأصول.
web-hint-measures-questions = سؤال واحد في كل سطر.
web-concept-bribery-of-national-officials = رشوة الموظفين العموميين الوطنيين
web-concept-bribery-of-foreign-officials = رشوة الموظفين العموميين الأجانب
web-concept-bribery-in-public-companies = الرشوة في الشركات العامة
web-concept-bribery-in-the-private-sector = الرشوة في القطاع الخاص
web-concept-embezzlement-of-public-property = اختلاس الممتلكات العامة
web-concept-embezzlement-of-private-property = اختلاس الممتلكات الخاصة
web-concept-trading-in-influence = المتاجرة بالنفوذ
web-concept-abuse-of-functions = إساءة استغلال الوظائف
web-concept-illicit-enrichment = الإثراء غير المشروع
web-concept-laundering-of-proceeds = غسل عائدات الجريمة
web-concept-concealment = الإخفاء
web-concept-obstruction-of-justice = إعاقة سير العدالة
web-concept-participation-and-attempt = المشاركة والشروع
web-sheet-authority = السلطة
web-sheet-functions = الاختصاص
web-sheet-contact = جهة الاتصال
web-stage-investigation = تحقيق
web-stage-prosecution = ملاحقة
web-stage-judicial-proceeding = إجراءات قضائية
web-form-written = كتابةً
web-form-written-record = بوسيلة تترك أثرًا مكتوبًا
web-form-oral = شفويًا
web-channel-central-authority = بين السلطتين المركزيتين
web-channel-diplomatic = القناة الدبلوماسية
web-channel-interpol = الإنتربول
web-channel-arab-criminal-police-bureau = المكتب العربي للشرطة الجنائية
web-purpose-evidence-or-statements = الحصول على أدلة أو أقوال
web-purpose-service-of-documents = تبليغ المستندات القضائية
web-purpose-search-seizure-freezing = التفتيش والحجز والتجميد
web-purpose-examination-of-objects-and-sites = فحص الأشياء والمواقع
web-purpose-information-and-expert-evaluations = تقديم معلومات ومواد إثبات وتقييمات خبراء
web-purpose-documents-and-records = مستندات وسجلات، ومنها المصرفية
web-purpose-identifying-proceeds-as-evidence = استبانة عائدات الجريمة أو اقتفاء أثرها لأغراض الإثبات
web-purpose-voluntary-appearance = مثول الأشخاص طواعيةً
web-purpose-other-assistance = مساعدة أخرى يجيزها قانون الدولة متلقية الطلب
web-purpose-tracing-and-freezing-proceeds = استبانة عائدات الجريمة وتجميدها واقتفاء أثرها
web-purpose-asset-recovery = استرداد الموجودات

## Law and library

web-statement = بعبارتنا نحن
web-official = النص الرسمي
web-official-none = لم يُستورد النص الرسمي إلى مكتبة هذه السلطة.
web-erratum = اختلاف معلوم، وقراءتنا له
web-counterparts = المسألة نفسها في صكوك أخرى
web-whole-work = الصك كاملًا
web-library-title = المكتبة
web-library-lead = المعاهدات والتشريعات مادةً مادة كما نُشرت رسميًا.
web-library-none = لم يُستورد أي نص رسمي بعد.
web-library-how = كيف تُستورد النصوص الرسمية
web-library-how-get = خذ النص ممن ينشره: مجموعة معاهدات الأمم المتحدة، أو جامعة الدول العربية، أو الجريدة الرسمية.
web-library-how-save = احفظه كما هو: صفحة قاعدة البيانات القانونية، أو ملف Word، أو ملف PDF فيه نص، أو نص عادي، أو معاهدة بصيغة JSON.
web-library-how-import = يستورد رئيس السلطة أو مدير النظام الملف من هذه الصفحة، فيُحفظ مادةً مادة، ويُعرض كل موضع شك مع رقم سطره.
web-library-awaited = نصوص رسمية لم تُستورد بعد
web-library-awaited-hint = تُقرأ هذه المعاهدات حتى ذلك الحين فقرةً فقرة بعبارتنا.
web-library-stated = { $count ->
    [zero] بلا مواد بعبارتنا
    [one] مادة واحدة بعبارتنا
    [two] مادتان بعبارتنا
    [few] { $count } مواد بعبارتنا
    [many] { $count } مادة بعبارتنا
    *[other] { $count } مادة بعبارتنا
}
web-import-title = استيراد نص رسمي
web-import-file = الملف كما نُشر
web-import-file-hint = نص عادي أو ملف Word أو PDF فيه نص أو HTML أو Akoma Ntoso أو JSON، بحد أقصى { $megabytes } ميغابايت.
web-import-work = معرّف النص
web-import-work-hint = لا يلزم إلا إذا لم يبيّن الملف أي نص هو. حروف لاتينية صغيرة، مثل uncac_2003.
web-import-act = استيراد الملف
web-import-done = ما استُورد
web-import-doubts = { $count ->
    [zero] لا مواضع شك
    [one] موضع شك واحد: قارنه بالأصل
    [two] موضعا شك: قارنهما بالأصل
    [few] { $count } مواضع شك: قارنها بالأصل
    [many] { $count } موضع شك: قارنها بالأصل
    *[other] { $count } موضع شك: قارنها بالأصل
}
web-import-left-out = { $count ->
    [zero] لم يُترك أي سطر
    [one] سطر واحد متروك
    [two] سطران متروكان
    [few] { $count } أسطر متروكة
    [many] { $count } سطرًا متروكًا
    *[other] { $count } سطر متروك
}
web-article-not-imported = لم يُستورد النص الرسمي لهذا الصك، وما يلي بعبارتنا.
web-article-import = استيراد النص الرسمي
web-article-ask = لرئيس السلطة أو مدير النظام استيراده في المكتبة.
web-articles = { $count ->
    [zero] بلا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
    *[other] { $count } مادة
}
web-articles-list = المواد
web-article = المادة
web-article-before = السابقة: المادة { $number }
web-article-after = التالية: المادة { $number }

## The office

web-peers-rehearsal = دولة التمرين: لا وجود لها إلا للتدريب، وهي تجيب من تلقاء نفسها
web-peers-title = الدول الأخرى
web-peers-lead = لا تُتبادل الرسائل إلا مع دول قورن مفتاحها وأُكِّد.
web-peers-ours = بصمتنا نحن
web-peers-ours-hint = تُتلى على السلطة الأخرى هاتفيًا أو حضوريًا متى طلبتها.
web-peers-address = عنوان نظامها
web-peers-heard = آخر اتصال
web-peers-never = لا اتصال بعد
web-peers-waiting = رسائل في الانتظار
web-peers-failure = آخر إخفاق في التسليم
web-peers-fingerprint = بصمة مفتاحها
web-peers-compare = اتصل بسلطة الدولة الأخرى ({ $state }) على رقم تعرفه من قبل، واطلب منها تلاوة بصمتها، وقارن كل مجموعة.
web-peers-same = تلت عليّ السلطة هذه البصمة بعينها.
web-peers-confirm = تأكيد البصمة
web-peers-refuse = رفضها لاختلافها
web-peers-none = لا دولة أخرى معروفة بعد. عرّف بنا لدى إحداها بالعنوان الذي أعطتك إياه سلطتها.
web-peers-introduce = التعريف بنا لدى دولة أخرى
web-peers-introduce-hint = العنوان الذي أعطتك إياه سلطتها، ويبدأ بـ https://‎ أو http://‎.
web-peers-introduce-act = التعريف بنا
web-peers-introduced = تم التعريف. قارن البصمة الآن.
web-peers-confirmed = تم التأكيد، ويمكن الآن إرسال الرسائل إلى هذه الدولة.
web-peers-until = الشهادة صالحة حتى
web-peers-line = الخط
web-peers-line-mutual = TLS متبادل: يُبرز كل نظام الشهادة التي منحته إياها سلطة التصديق الخاصة به
web-peers-line-https = HTTPS عادي: لا يدلّ على من في طرفه إلا التوقيع على كل رسالة
web-peers-line-here = غير مشفَّر، داخل هذه الآلة
web-peers-revoke = إلغاء هذه الشهادة
web-peers-revoke-hint = لمفتاح وقع في أيدٍ أخرى. ما يوقّعه من الآن لا يُصدَّق، وينتظر بريدنا إلى هذه الدولة حتى تكون لها شهادة جديدة: ما تمنحه سلطة شهاداتها يُصدَّق من تلقاء نفسه، وغيره بعد مقارنة بصمته. ولا يضيع شيء مما وصل.
web-peers-revoke-sure = تحدثت مع تلك السلطة، أو أعلم أن مفتاحها في أيدٍ أخرى.
web-peers-revoke-unsure = لم يُلغَ شيء: ضع علامة في الخانة التي تؤكد قصدك.
web-peers-revoked = أُلغيت الشهادة. وينتظر البريد شهادة جديدة.
web-peers-refused = رُفض التعريف، ولا يُتبادل معه شيء.
web-peers-ours-address = عنواننا نحن
web-mail-title = رسائل لم تُسلَّم بعد
web-mail-unconfirmed = رسائل في انتظار تأكيد البصمة
web-mail-message = رسالة
web-mail-attempts = { $count ->
    [zero] لم تُجرَّب بعد
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
    *[other] { $count } محاولة
}
web-mail-again = إعادة المحاولة
web-mail-again-done = يُعاد إرسال الرسالة الآن.
web-mail-again-none = لم تعد هذه الرسالة بحاجة إلى محاولة أخرى.
web-and-more = { $count ->
    [zero] ولا غيرها.
    [one] وواحدة غيرها.
    [two] واثنتان غيرها.
    [few] و{ $count } غيرها.
    [many] و{ $count } غيرها.
    *[other] و{ $count } غيرها.
}
web-peer-status-introduced = في انتظار مقارنة البصمة
web-peer-status-confirmed = مؤكَّد
web-peer-status-refused = مرفوض
web-people-title = الأشخاص
web-people-lead = حسابات هذه السلطة وصلاحيات كل منها. لا يفتح الدور وحده أي ملف، عدا دوري الرئيس والمدقق.
web-people-name = الاسم
web-people-username = اسم المستخدم
web-people-roles = الأدوار
web-people-language = اللغة
web-people-state = حالة الحساب
web-people-active = نشط
web-people-inactive = معطَّل
web-people-add = إضافة شخص
web-people-add-act = إضافة الشخص
web-people-added = أُنشئ الحساب. سلّم كلمة المرور يدًا بيد.
web-people-password = كلمة المرور الأولى
web-people-password-hint = 12 حرفًا على الأقل، ويغيّرها صاحبها بعد تسجيل الدخول.
web-person-change = تعديل
web-person-no-role = لا دور
web-person-roles-act = حفظ الأدوار
web-person-roles-done = عُدّلت الأدوار.
web-person-access = الدخول
web-person-close = تعطيل الحساب
web-person-close-hint = لا يعود بإمكان الشخص تسجيل الدخول، ويبقى كل ما فعله مسجلًا باسمه.
web-person-close-done = عُطّل الحساب.
web-person-reopen = إعادة تنشيط الحساب
web-person-reopen-hint = يعود بإمكان الشخص تسجيل الدخول بكلمة المرور السابقة أو بأخرى جديدة.
web-person-reopen-done = عاد الحساب نشطًا.
web-person-password = استبدال كلمة المرور
web-person-password-hint = لمن فقدها. يُلغى عامل تحققه الثاني وتنتهي كل جلساته.
web-person-password-own = غيّر كلمة مرورك أنت من أعلى الصفحة، من الرابط الخاص بها.
web-person-password-new = كلمة المرور الجديدة
web-person-password-rule = 12 حرفًا على الأقل. سلّمها يدًا بيد.
web-person-password-confirm = تحققت من أن هذا الشخص نفسه هو من يطلب ذلك.
web-person-password-unconfirmed = أشِّر على المربع لتأكيد هوية الطالب؛ لم يُعدَّل شيء.
web-person-password-done = استُبدلت كلمة المرور.
web-role-officer = الموظف المختص
web-role-head = رئيس السلطة المركزية
web-role-executing = السلطة المنفذة
web-role-auditor = المدقق
web-role-administrator = مدير النظام
web-role-say-officer = يصوغ ويرسل ويسجل ويجيب في الملفات المسندة إليه.
web-role-say-head = يرى كل الملفات ويوافق، وله تجاوز استنتاج مع بيان السبب.
web-role-say-executing = ينفذ ما يُحال إليه ويدون النتيجة.
web-role-say-auditor = يقرأ كل الملفات وحالات التجاوز، دون الهويات المشمولة بالحماية.
web-role-say-administrator = يدير الحسابات والصلات بأنظمة الدول الأخرى، ولا يرى أي ملف.
web-audit-title = التدقيق
web-audit-lead = المواضع التي تجاوز فيها رئيس السلطة استنتاجًا، وسلامة السجل.
web-ledger = السجل
web-ledger-verifying = يجري التحقق من كل قيد، وقد يستغرق ذلك دقيقة.
web-ledger-verify = التحقق الآن
web-ledger-sound = السجل سليم: جرى التحقق من كل سلاسل القيود.
web-ledger-unsound = السجل غير سليم. أوقف العمل على الملفات المذكورة واتصل بمشغّل النظام.
web-ledger-chains = سلاسل القيود
web-ledger-entries = القيود
web-ledger-unanchored = لم تشهد عليها دولة أخرى بعد
web-ledger-checkpoint = آخر نقطة تحقق موقعة
web-ledger-checkpoint-none = لا توجد بعد
web-ledger-anchored = الدول الشاهدة عليه:
web-ledger-anchored-none = لم تشهد دولة أخرى على سجلنا بعد، فقد لا يُلحظ فقدان آخر قيوده.
web-overrides = الاستنتاجات التي تم تجاوزها
web-overrides-none = لم يتجاوز رئيس السلطة أي استنتاج.
web-export-act = تنزيل السجل
web-export-hint = لمن يريد التحقق من السجل دوننا. فيه بصمات وتوقيعات ولا شيء من مضمون أي ملف. والأمر الذي يتحقق منه:
web-refused-mail = رسائل مرفوضة
web-refused-mail-hint = المرسل هو من تدّعيه الرسالة نفسها، ولم يثبته أحد.
web-refused-mail-none = لم تُرفض أي رسالة.
web-refused-mail-why = السبب
web-refused-mail-from = المرسل المزعوم
web-refused-mail-times = عدد المرات
web-refused-mail-first = أول مرة
web-refused-mail-last = آخر مرة
web-refused-mail-nobody = غير مقروء

## Signing in

web-login-title = تسجيل الدخول
web-login-lead = بالحساب الذي أعطاك إياه مدير النظام.
web-login-act = تسجيل الدخول
web-logout-lead = تغادر هذا الجهاز، ولا يضيع شيء مما حفظته.
web-again-title = تأكيد هويتك
web-again-lead = الخطوة التالية تُلزم السلطة. أدخل كلمة المرور مجددًا.
web-again-follows = الخطوة التالية: { $step }.
web-again-act = تأكيد
web-code-title = عامل التحقق الثاني
web-code-lead = أدخل الرمز الظاهر في تطبيقك الآن، أو رمز استعادة.
web-password-title = تغيير كلمة المرور
web-password-lead = تنتهي الجلسات الأخرى لهذا الحساب.
web-password-act = تغيير كلمة المرور
web-inactive-title = هذا الحساب معطَّل
web-inactive-say = اطلب من مدير النظام إعادة تفعيله.
web-mfa-title = عامل التحقق الثاني
web-mfa-lead = رمز من هاتفك إلى جانب كلمة المرور، فلا تكفي كلمة مرور مسروقة.
web-mfa-on = مُفعَّل.
web-mfa-off = غير مفعّل.
web-totp-title = تفعيل عامل التحقق الثاني
web-totp-lead = امسح هذه الصورة بتطبيق المصادقة ثم أدخل الرمز الظاهر.
web-totp-act = تفعيل
web-totp-secret = أو اكتب هذا المفتاح السري:
web-totp-off-title = إيقاف عامل التحقق الثاني
web-totp-off-lead = لن يحمي حسابك سوى كلمة المرور.
web-totp-off-act = إيقاف
web-key-title = مفاتيح الأمان
web-key-add = إضافة مفتاح أمان
web-key-lead = مفتاح تصله بالجهاز أو تقرّبه منه يثبت هويتك أكثر من أي رمز.
web-key-none = لم يُضَف أي مفتاح.
web-key-remove = حذف هذا المفتاح
web-key-use = استعمال مفتاح أمان
web-key-script = تحتاج مفاتيح الأمان إلى JavaScript.
web-recovery-title = رموز الاستعادة
web-recovery-lead = { $count ->
    [zero] لم يبق أي رمز. أنشئ رموزًا جديدة.
    [one] بقي رمز واحد. احفظه على ورق بعيدًا عن هذا الجهاز.
    [two] بقي رمزان. احفظهما على ورق بعيدًا عن هذا الجهاز.
    [few] بقيت { $count } رموز. احفظها على ورق بعيدًا عن هذا الجهاز.
    [many] بقي { $count } رمزًا. احفظها على ورق بعيدًا عن هذا الجهاز.
    *[other] بقي { $count } رمز. احفظها على ورق بعيدًا عن هذا الجهاز.
}
web-recovery-new-title = إنشاء رموز استعادة جديدة
web-recovery-new-lead = تبطل الرموز القديمة فورًا.
web-recovery-new-act = إنشاء رموز جديدة

## When something is wrong

web-error-home = العودة إلى البداية
web-error-400-title = تعذرت قراءة ما أُرسل
web-error-400-say = ارجع وأعد تحميل الصفحة ثم أعد الإرسال. وإن تكرر ذلك فأخبر مدير النظام.
web-error-403-title = هذه الصفحة من اختصاص دور آخر
web-error-403-say = إن كان عملك يقتضيها فاطلب هذا الدور من مدير النظام.
web-error-expired-title = انتهت صلاحية هذا النموذج
web-error-expired-say = ارجع وأعد تحميل الصفحة ثم أعد الإرسال. وانسخ النص الطويل أولًا.
web-error-404-title = تعذر عرض هذه الصفحة
web-error-404-say = العنوان غير صحيح، أو ليس لك حق الوصول إلى هذا الملف. اسأل زميلًا يعمل عليه، أو رئيس السلطة.
web-error-law-title = لا موضع كهذا في القانون المحفوظ هنا
web-error-law-say = لا معاهدة ولا نص بهذا الاسم هنا، أو ليست فيه مادة أو فقرة كهذه. ابحث عنها في المكتبة مادة مادة.
web-error-413-title = حجم ما أُرسل يتجاوز الحد
web-error-413-say = لم يُحفظ شيء. أرسل النصوص الطويلة والملفات الكبيرة مجزأة.
web-error-429-title = تجاوز عدد المحاولات المسموح به
web-error-429-say = انتظر ربع ساعة ثم سجّل الدخول من جديد. وإن لم تكن أنت من حاول، فأخبر مدير النظام.
web-error-500-title = وقع خلل من جهتنا
web-error-500-say = لم يُحفظ شيء ناقصًا. أعد المحاولة بعد دقيقة، وإن تكرر الخلل فأخبر مدير النظام بوقته.
web-error-503-title = لا يمكن توقيع شيء الآن
web-error-503-say = ما طلبته يحتاج إلى مفتاح توقيع نظامنا، ولا يمكن استعماله الآن. لم يُحفظ شيء ولم يُرسل: ارجع وأعد المحاولة لاحقًا. ويرى مديرو النظام في «التشغيل» ما يلزم فعله.
## حقول الحساب

web-account-login = اسم المستخدم
web-account-password = كلمة المرور
web-account-oldpassword = كلمة المرور الحالية
web-account-password1 = كلمة المرور الجديدة
web-account-password2 = كلمة المرور الجديدة مرة أخرى
web-account-code = الرمز
web-account-name = اسم المفتاح
web-account-passwordless = تسجيل الدخول بهذا المفتاح وحده
web-account-hint = 12 حرفًا على الأقل، على ألا تكون شائعة ولا قريبة من اسمك.
web-peers-route = طريق البريد
web-peers-route-network = عبر الشبكة
web-peers-route-folder = في مجلد يُحمل
web-peers-route-hint = يُحمل ما في مجلد الصادر بقرص أو بوابة، ويوضع ما يأتي في مجلد الوارد. الرسائل مختومة وموقعة كما عبر الشبكة.
web-peers-route-change = اعتماد هذا الطريق
web-peers-route-changed = تغيّر طريق البريد. ما ينتظر يخرج الآن.
web-peers-folder-out = للحمل إلى هذه الدولة
web-peers-folder-in = لما يأتي من الدول
web-peers-folder-count = { $count ->
    [0] لا شيء
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
web-peers-silent = لا يجيب منذ
web-peers-next-try = المحاولة التالية
web-peers-file = ملف وصفها
web-peers-file-title = دولة لا تُبلغ عبر الشبكة
web-peers-file-hint = اختر ملف الوصف الذي أعطته سلطتها، وسلّمها ملف وصفنا. بريدها يُحمل بعد مقارنة البصمة.
web-peers-file-act = إضافة من ملف
web-peers-file-none = اختر ملف الوصف.
web-peers-ours-file = تنزيل وصفنا
web-decides = عليه يتوقف الحكم

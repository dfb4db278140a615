## Around every page

web-skip = انتقل إلى المحتوى
web-menu = القائمة الرئيسية
web-menu-account = كلمة السر والرموز
web-language = لغة الشاشة
web-sign-out = تسجيل الخروج
web-foot = روغاتوري. كل ما يُدوَّن هنا محفوظ ومؤرَّخ ومنسوب إلى صاحبه.
web-rehearsal = بيانات للتجربة. الأشخاص والشركات والقضايا الواردة هنا من نسج الخيال.
web-working = جارٍ التنفيذ…
web-panel = النص القانوني إلى جانب العمل
web-panel-close = إغلاق
web-panel-page = افتح في صفحة مستقلة
web-yes = نعم
web-no = لا
web-not-known = غير معروف
web-any = الكل
web-optional = (اختياري)
web-one-per-line = عنصر واحد في كل سطر.
web-list-and = {" "}و
web-list-comma = ،{" "}
web-since = منذ
web-days =
  { $count ->
     [zero] أقل من يوم
     [one] يوم واحد
     [two] يومان
     [few] { $count } أيام
     [many] { $count } يومًا
    *[other] { $count } يوم
  }
web-late =
  { $count ->
     [zero] متأخر
     [one] متأخر يومًا واحدًا
     [two] متأخر يومين
     [few] متأخر { $count } أيام
     [many] متأخر { $count } يومًا
    *[other] متأخر { $count } يوم
  }
web-due-today = ينتهي الأجل اليوم
web-due-in =
  { $count ->
     [zero] ينتهي الأجل اليوم
     [one] ينتهي الأجل غدًا
     [two] ينتهي الأجل بعد يومين
     [few] ينتهي الأجل بعد { $count } أيام
     [many] ينتهي الأجل بعد { $count } يومًا
    *[other] ينتهي الأجل بعد { $count } يوم
  }
web-size-mb = { $amount } م.ب
web-size-kb = { $amount } ك.ب
web-to = إلى { $state }
web-from = من { $state }
web-between = بين
web-untitled = طلب بلا عنوان
web-no-number = لم يُرقَّم بعد
web-urgent = عاجل
web-fictional = مثال من نسج الخيال
web-confidential = سري: مطلوب من الدولة متلقية الطلب الحفاظ على سريته
web-reference = المرجع
web-beside = إلى جانب العمل
web-back-to-dossier = العودة إلى الملف
web-practice = ممارسة، وليست قاعدة في المعاهدة

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
web-desk-us = بانتظارنا
web-desk-us-none = لا شيء بانتظارك. متى أجابت دولة أخرى أو سألت أو تشاورت ظهر طلبها هنا مع ما ينبغي فعله.
web-desk-them = بانتظار الدولة الأخرى
web-desk-them-none = لا جواب مستحق لك على دولة أخرى. بعد إرسال طلب تتابع من هنا مَن بيده الأمر ومنذ متى.
web-desk-door = عند الباب
web-desk-door-hint = طلبات جديدة من دول أخرى لم تُقيَّد بعد. قيِّد كل طلب ولو كان ناقصًا، ثم يبيّن الملف ما ينقصه.
web-desk-door-none = لم يَرِد جديد. يصل هنا طلب الدولة الأخرى فيُقيَّد ويُعيَّن له مسؤول.
web-requests-title = الطلبات
web-requests-none = لا طلبات بعد. ابدأ طلبًا، أو انتظر طلب دولة أخرى فيظهر هنا.
web-requests-none-found = لا طلب يطابق البحث. قلل الكلمات أو أعد المرشحات إلى «الكل».
web-search = رقم أو عنوان أو اسم أو كلمات
web-search-act = ابحث
web-search-clear = اعرض الكل
web-filter-side = الاتجاه
web-filter-phase = المرحلة
web-side-requesting = نحن الطالبون
web-side-requested = نحن متلقو الطلب
web-total =
  { $count ->
     [zero] لم يُعثر على أي طلب.
     [one] عُثر على طلب واحد، وهو معروض أدناه.
     [two] عُثر على طلبين معروضين أدناه.
     [few] عُثر على { $count } طلبات يمكن بلوغها جميعًا أدناه.
     [many] عُثر على { $count } طلبًا يمكن بلوغها جميعًا أدناه.
    *[other] عُثر على { $count } طلب يمكن بلوغها جميعًا أدناه.
  }
web-pages = صفحات القائمة
web-page-before = الصفحة السابقة
web-page-after = الصفحة التالية
web-page-of = الصفحة { $page } من { $pages }
web-col-number = الرقم
web-col-matter = الموضوع والخطوة التالية
web-col-counterpart = الدولة الأخرى
web-col-phase = المرحلة
web-col-waiting = الانتظار
web-col-order = ت
web-col-when = التاريخ والوقت
web-col-by = الجهة
web-col-act = الإجراء

## Verdicts

web-verdict-satisfied = مستوفى
web-verdict-not-satisfied = غير مستوفى
web-verdict-undetermined = غير محسوم
web-verdict-conflict = تعارض
web-verdict-say-satisfied = القواعد التي فُحصت مستوفاة، ولا يلزم فعل شيء.
web-verdict-say-not-satisfied = ثمة ما تقتضيه المعاهدة وهو ناقص أو مخالف لها. عالِج ما وُسم بعلامة ✕.
web-verdict-say-undetermined = تنقص وقائع فلا يمكن البت. أكمِل ما وُسم بعلامة ؟.
web-verdict-say-conflict = حكمان متعارضان. اقرأ النصين الموسومين بعلامة ⇄ وبُتَّ مع رئيس السلطة.
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
web-practice-wants =
  { $count ->
     [zero] لا تطلب الممارسة شيئًا آخر
     [one] تطلب الممارسة أمرًا آخر لا تقتضيه معاهدة
     [two] تطلب الممارسة أمرين آخرين لا تقتضيهما معاهدة
     [few] تطلب الممارسة { $count } أمور أخرى لا تقتضيها معاهدة
     [many] تطلب الممارسة { $count } أمرًا آخر لا تقتضيها معاهدة
    *[other] تطلب الممارسة { $count } أمر آخر لا تقتضيها معاهدة
  }
web-findings-weighed = ما قاله القانون
web-findings-none = لم يُفحص شيء بعد.
web-noted = دُون كما وقع، والتقدير لنا.
web-stop-title = لم يُنفَّذ هذا الإجراء
web-stop-ahead = القانون يحول دون ذلك الآن
web-stopped = القانون يحول دون ذلك الآن.
web-override-title = المضي رغم هذا التقدير
web-override-hint = لرئيس السلطة وحده. يُدوَّن السبب إجراءً قائمًا بذاته ويطلع عليه المدققون.
web-override-reason = السبب كتابةً

## The dossier

web-next = صاحب الخطوة التالية
web-on-this-page = في هذه الصفحة
web-timeline = الضفتان
web-timeline-none = لم يقع شيء بعد.
web-request = الطلب
web-nexus = الوقائع والتدابير والأغراض
web-nexus-hint = التدبير الذي لا يستند إلى واقعة ولا يُثبت شيئًا يُقرأ بحثًا جزافيًا. كل خط يبيّن ما يستند إلى ماذا.
web-nexus-facts = الوقائع
web-nexus-measures = المطلوب
web-nexus-purposes = ما يُراد إثباته
web-nexus-rests = يستند إلى الواقعة
web-nexus-loose-fact = لا تدبير يستند إلى هذه الواقعة
web-nexus-loose-measure = لا يستند إلى واقعة: اربطه بواحدة
web-nexus-loose-purpose = لا يذكر ما يُراد إثباته
web-nexus-none = لم يذكر الطلب بعد وقائع ولا تدابير.
web-documents = المستندات
web-documents-none = لا ملفات بعد. تَرِد مع جواب أو أدلة أو ملاحق.
web-from-bank-ours = من عندنا
web-from-bank-theirs = من عندهم
web-who-knows = القائمون على الملف
web-can = ما يمكنك فعله
web-letter-in = الرسالة (PDF)
web-chronology = التسلسل الزمني
web-chronology-end =
  { $count ->
     [zero] نهاية التسلسل الزمني: لا إجراءات، وآخر قيد في سجل هذا الملف { $sequence }.
     [one] نهاية التسلسل الزمني: إجراء واحد، وآخر قيد في سجل هذا الملف { $sequence }.
     [two] نهاية التسلسل الزمني: إجراءان، وآخر قيد في سجل هذا الملف { $sequence }.
     [few] نهاية التسلسل الزمني: { $count } إجراءات، وآخر قيد في سجل هذا الملف { $sequence }.
     [many] نهاية التسلسل الزمني: { $count } إجراءً، وآخر قيد في سجل هذا الملف { $sequence }.
    *[other] نهاية التسلسل الزمني: { $count } إجراء، وآخر قيد في سجل هذا الملف { $sequence }.
  }
web-matter = الموضوع
web-acts-counted = عدد الإجراءات
web-bank-ours = ضفتنا
web-bank-theirs = ضفتهم
web-now-us = الآن: الدور علينا.
web-now-them = الآن: الدور على { $state }.
web-now-nobody = الآن: لم يبقَ على أحد شيء.
web-internal = داخلي
web-receipt-none = لم يَرِد بعدُ إيصال من الدولة الأخرى
web-protected = هوية محمية، محفوظة خارج هذه الوثيقة.

## A step

web-step = خطوة
web-step-closed = هذه الخطوة غير متاحة الآن: تقدم الملف، أو هي من اختصاص دور آخر.
web-nothing-open = لا شيء مفتوح للاختيار.
web-nobody-chosen = لم يُختَر أحد
web-files-hint = ملفات PDF أو صور أو مستندات مكتبية أو نص. يُقارَن النوع المعلَن بالمحتوى الفعلي.
web-files-kept = أو اختر من الملف
web-leave = الخروج دون تنفيذ
web-confirm-hint = هذا ينتقل إلى الدولة الأخرى أو يغلق الملف ولا رجوع عنه.
web-confirm-send = قرأتُ الرسالة وأرسلها إلى { $state }.
web-confirm-refuse = قرأتُ الأسباب وأرفض طلب { $state }.
web-confirm-withdraw = لم تعد المساعدة المطلوبة من { $state } لازمة.
web-confirm-close = لا يُنتظر شيء آخر منا ولا من { $state }.
web-confirm-deliver-evidence = تحققتُ مما يُسلَّم إلى { $state }.
web-confirm-accept-conditions = تلتزم دولتنا تجاه { $state } بهذه الشروط.
web-step-share-draft = يُرسَل المشروع إلى { $state } قبل أي طلب رسمي لتبيّن ما تحتاج إليه.
web-step-comment-on-draft = بيّن ما ينبغي أن تضيفه { $state } أو تغيره ليمكن تنفيذ الطلب الرسمي.
web-step-approve = توافق على هذه النسخة فيجوز إرسالها إلى { $state }. يُطلب منك إثبات هويتك مجددًا.
web-step-send = يغادر الطلب الموافَق عليه إلى { $state } موقعًا ومشفرًا، وتعود إيصالاته إلى الخط الزمني.
web-step-register = يُعطى طلب { $state } رقمًا ولو كان ناقصًا، ويُحفظ ما ينقصه إلى جانبه.
web-step-acknowledge = تُعلَم { $state } بقيد طلبها ورقمه وبمن تتصل.
web-step-request-information = اطلب من { $state } ما يلزم للتنفيذ مع بيان السبب، فيسري الأجل عندها.
web-step-supply-information = أجب عن أسئلة { $state }، وترفق الملفات بالجواب.
web-step-forward = أحِل طلب { $state } إلى السلطة التي تنفذه.
web-step-open-consultation = قبل الرفض أو الإرجاء أو تحمل نفقات، تشاور مع { $state } في كيفية تقديم المساعدة.
web-step-answer-consultation = أبلِغ { $state } برأيك في ما تقترحه.
web-step-conclude-consultation = دون ما آل إليه التشاور مع { $state } ولو لم يَرِد جواب.
web-step-postpone = يُرجأ التنفيذ لتعارضه مع إجراءات جارية هنا، وتُبلَّغ { $state } بالسبب والمدة.
web-step-resume = يُستأنف التنفيذ وتُبلَّغ { $state } بذلك.
web-step-impose-conditions = تُقدَّم المساعدة إذا قبلت { $state } هذه الشروط.
web-step-accept-conditions = تلتزم دولتنا بالشروط التي وضعتها { $state }.
web-step-decline-conditions = تُبلَّغ { $state } بتعذر قبول شروطها وبالسبب.
web-step-record-execution = دون ما أسفر عنه التنفيذ تدبيرًا تدبيرًا، ويبقى هنا حتى تسليمه إلى { $state }.
web-step-deliver-evidence = تُسلَّم النتيجة إلى { $state }، وأي استعمال يتجاوز الطلب يحتاج إلى موافقتنا.
web-step-refuse = تُرفض مساعدة { $state } كلًّا أو جزءًا. يجب أن تكون الدواعي مما تجيزه المعاهدة، وتُبلَّغ الأسباب.
web-step-withdraw = تُعلَم { $state } بانتفاء الحاجة إلى المساعدة فتتوقف.
web-step-enquire-status = استفسر من { $state } عن حال الطلب، وعليها أن تجيب.
web-step-report-status = أبلِغ { $state } بحال طلبها ولو لم يتحرك شيء.
web-step-write-note = ملاحظة لهذا المكتب لا تُرسَل إلى { $state } أبدًا.
web-step-grant-access = أدخِل زميلًا إلى هذا الملف مع { $state }.
web-step-close = يُغلق ملفنا مع { $state } وتُذكر نتيجته كتابةً.
web-ask-note = ملاحظة
web-ask-text = النص
web-ask-comment-on-draft-text = ما تحتاجون إليه
web-ask-number = رقمنا (إن تُرك فارغًا أُخذ الرقم التالي)
web-ask-contact = من يمكن الاتصال به ومتى وبأي اللغات
web-ask-questions = الأسئلة
web-ask-why = سبب الحاجة إليها
web-ask-answer-by = الجواب مطلوب قبل
web-ask-question-id = أي سؤال
web-ask-supply-information-text = الجواب
web-ask-files = الملفات
web-ask-annexes = الملاحق
web-ask-authority = السلطة المنفذة
web-ask-executing-user = الشخص المعني هناك، ويطلع حينئذ على هذا الملف
web-ask-subject = موضوع التشاور
web-ask-grounds = الدواعي
web-ask-ground = الداعي
web-ask-open-consultation-text = ما تقوله لهم
web-ask-answer-consultation-text = جوابنا
web-ask-proposed-terms = شروط يمكن تقديمها بموجبها
web-ask-consultation-id = أي تشاور
web-ask-outcome = النتيجة
web-ask-reasons = الأسباب
web-ask-until = حتى تاريخ
web-ask-terms = الشروط
web-ask-conditions-id = أي شروط
web-ask-extent = النطاق
web-ask-measures = التدابير المعنية (عدم الاختيار يعني الكل)
web-ask-result = ما أسفر عنه
web-ask-deliver-evidence-text = ما يُسلَّم وكيف يجوز استعماله
web-ask-enquire-status-text = استفسارك
web-ask-report-status-text = حال الطلب
web-ask-enquiry-id = أي استفسار يجيب عنه
web-ask-write-note-text = الملاحظة
web-ask-user = الزميل
web-ask-level = الصلاحية
web-extent-full = الطلب كله
web-extent-part = جزء منه
web-subject-refusal = رفض ننظر فيه
web-subject-postponement = إرجاء ننظر فيه
web-subject-costs = نفقات كبيرة أو غير عادية
web-level-work = العمل عليه
web-level-read = قراءته
web-ground-not-in-conformity = عدم تقديمه وفقًا لأحكام المعاهدة
web-ground-essential-interests = السيادة أو الأمن أو النظام العام أو مصالح أساسية أخرى
web-ground-prohibited-for-similar-offence = تدبير يحظره قانوننا بشأن جرم مماثل
web-ground-contrary-to-legal-system = مخالف لنظامنا القانوني في المساعدة المتبادلة
web-ground-no-dual-criminality = الفعل غير مجرَّم هنا
web-ground-de-minimis = أمر قليل الأهمية
web-ground-available-elsewhere = متاح بموجب أحكام أخرى
web-ground-interferes-with-proceedings = يتعارض مع إجراءات جارية هنا
web-ground-bank-secrecy = السرية المصرفية (ليست داعيًا أبدًا)
web-ground-fiscal-matters = الجرم متصل أيضًا بأمور مالية (ليس داعيًا بذاته)
web-ground-other = داعٍ آخر

## Writing a request

web-new-title = طلب جديد
web-edit-title = تعديل المشروع
web-new-lead = اذكر ما تعرفه واترك الباقي فارغًا، فالفراغ يعني «غير معروف». ويتابعك التدقيق جانبًا وأنت تكتب.
web-sections = أقسام الطلب
web-save = احفظ المشروع
web-save-hint = يجوز حفظ مشروع ناقص. ولا يغادر هذا المكتب شيء قبل موافقة رئيس السلطة وإرساله.
web-check-title = التدقيق
web-check-now = دقق الآن
web-check-go = انتقل إلى الحقل
web-paper = الرسالة
web-paper-kind = طلب مساعدة قانونية متبادلة
web-basis-title = المعاهدات الملزمة للدولتين
web-basis-yes = نافذة بين الدولتين.
web-basis-no = غير نافذة بين الدولتين.
web-basis-unknown = لا يُعرف إن كانت نافذة بينهما.
web-basis-unverified = المصدر غير متحقَّق منه
web-basis-none = اختر الدولة متلقية الطلب ليظهر ذلك.
web-facts-first = اذكر الوقائع في القسم ٥ ثم احفظ أو دقق، فيمكن اختيارها هنا.
web-row-remove = احذف
web-add-facts-stated = أضف واقعة
web-add-offences = أضف جرمًا
web-add-persons = أضف شخصًا
web-add-measures = أضف تدبيرًا
web-row-facts-stated = الواقعة { $number }
web-row-offences = الجرم { $number }
web-row-persons = الشخص { $number }
web-row-measures = التدبير { $number }
web-section-who-asks = الجهة الطالبة
web-section-whom = الجهة متلقية الطلب
web-section-proceedings = الإجراءات الجارية
web-section-summary = ملخص الوقائع
web-section-facts = الوقائع واحدةً واحدة
web-section-offences = الجرائم
web-section-persons = الأشخاص المعنيون
web-section-measures = المساعدة المطلوبة
web-section-purpose = الغرض
web-section-form = الشكل واللغة وقناة الإحالة
web-section-confidentiality = السرية
web-section-urgency = الاستعجال
web-section-deadline = الأجل
web-section-undertakings = الضمانات والنفقات والاتصالات السابقة
web-lead-who-asks = السلطة مقدمة الطلب كما تَرِد في ترويستها.
web-lead-whom = الدولة هي التي تحدد المعاهدات الواجبة التطبيق.
web-lead-proceedings = التحقيق أو الملاحقة أو المحاكمة التي تحتاج إلى هذا، ومن يتولاها.
web-lead-summary = ما جرى في صفحة يفهمها قاضٍ أجنبي. ولا يلزم لتبليغ المستندات.
web-lead-facts = كل واقعة سيستند إليها تدبير، وتحيل التدابير إليها بالرقم.
web-lead-offences = كما يعرّفها قانوننا. والعبرة في الخارج بالفعل لا بالتسمية.
web-lead-persons = الأسماء بكل الكتابات المتوفرة. والهوية المحمية تُختم بمفتاح خاص بها.
web-lead-measures = كل مطلوب مربوط بالوقائع التي يستند إليها وبما يُراد إثباته.
web-lead-purpose = ما تُطلب الأدلة أو المعلومات أو الإجراءات من أجله.
web-lead-form = اللغة هنا لغة الرسالة لا لغة شاشتك.
web-lead-confidentiality = يُذكر هنا إن كان الطلب نفسه يجب أن يبقى سريًا.
web-lead-urgency = أدلة مهددة أو توقيف أو جلسة: بيّن أيها ومتى.
web-lead-deadline = الأجل المشفوع بأسبابه يُراعى، وبدونها قد لا يُراعى.
web-lead-undertakings = ما تتعهد به دولتنا وما سبق من اتصالات.
web-field-title = عنوان الطلب
web-field-requesting-authority-name = السلطة
web-field-requesting-authority-functions = اختصاصها
web-field-requesting-authority-contact = جهة الاتصال والأوقات واللغات
web-field-requested-state = الدولة متلقية الطلب
web-field-requested-authority-name = السلطة المركزية لديها
web-field-requested-authority-functions = اختصاصها
web-field-requested-authority-contact = جهة الاتصال لديها
web-field-proceedings-stage = المرحلة
web-field-proceedings-reference = رقم القضية
web-field-proceedings-subject = الموضوع
web-field-proceedings-nature = الطبيعة
web-field-proceedings-authority-name = السلطة التي تتولاها
web-field-proceedings-authority-functions = اختصاصها
web-field-proceedings-authority-contact = جهة الاتصال لديها
web-field-facts = ملخص الوقائع ذات الصلة
web-field-facts-stated-text = الواقعة
web-field-offences-title = الجرم
web-field-offences-concept = الجرم في المعاهدات
web-field-offences-provision = نص القانون
web-field-offences-penalty = العقوبة
web-field-offences-fiscal = تُعد أيضًا متصلة بأمور مالية
web-field-offences-criminal-in-requested-state = الفعل مجرَّم في الدولة متلقية الطلب
web-field-persons-name = الاسم
web-field-persons-other-names = أسماء وكتابات أخرى
web-field-persons-role = الصفة في القضية
web-field-persons-nationality = الجنسية
web-field-persons-born-on = تاريخ الميلاد
web-field-persons-location = مكان وجود الشخص
web-field-persons-identity-documents = وثائق الهوية
web-field-persons-legal-person = شخص اعتباري
web-field-persons-protected = هوية محمية
web-field-measures-purpose = نوع المساعدة
web-field-measures-description = المطلوب على وجه التحديد
web-field-measures-facts = يستند إلى هذه الوقائع
web-field-measures-purpose-of-result = ما يُراد بالنتيجة إثباته
web-field-measures-location = المكان
web-field-measures-coercive = يقتضي إجراءً قسريًا هناك
web-field-measures-procedure = إجراء معين مطلوب اتباعه
web-field-measures-procedure-reason = سبب طلب هذا الإجراء
web-field-purpose = الغرض
web-field-on = تاريخ الطلب
web-field-language = لغة الرسالة
web-field-translations = مشفوعة بترجمة إلى
web-field-form = الشكل
web-field-channel = قناة الإحالة
web-field-channel-agreed = القناة متفق عليها بين الدولتين
web-field-legal-basis = الأساس القانوني المذكور في الرسالة
web-field-confidentiality-required = يُطلب حفظ سريته
web-field-confidentiality-reasons = الأسباب
web-field-urgency-urgent = عاجل
web-field-urgency-reasons = الأسباب
web-field-urgency-oral-agreed = الطلب الشفوي متفق عليه
web-field-deadline-on = مطلوب قبل
web-field-deadline-reasons = الأسباب
web-field-assurances = الضمانات المقدَّمة
web-field-costs = النفقات
web-field-earlier-contacts = اتصالات وطلبات سابقة
web-hint-facts-stated-text = حدث واحد، مؤرَّخ إن أمكن.
web-hint-offences-criminal-in-requested-state = العبرة بالفعل أيًّا كانت تسميته هناك.
web-hint-persons-other-names = واحد في كل سطر.
web-hint-persons-identity-documents = واحدة في كل سطر.
web-hint-assurances = واحد في كل سطر: المعاملة بالمثل، حدود الاستعمال، إعادة الأصول.
web-hint-measures-description = للسجلات المصرفية: المصرف والحساب وصاحبه والمدة.
web-concept-bribery-of-national-officials = رشوة الموظفين العموميين الوطنيين
web-concept-bribery-of-foreign-officials = رشوة الموظفين العموميين الأجانب
web-concept-bribery-in-public-companies = الرشوة في الشركات العامة
web-concept-bribery-in-the-private-sector = الرشوة في القطاع الخاص
web-concept-embezzlement-of-public-property = اختلاس الممتلكات العامة
web-concept-embezzlement-of-private-property = اختلاس الممتلكات الخاصة
web-concept-trading-in-influence = المتاجرة بالنفوذ
web-concept-abuse-of-functions = إساءة استغلال الوظائف
web-concept-illicit-enrichment = الإثراء غير المشروع
web-concept-laundering-of-proceeds = غسل العائدات
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
web-purpose-information-and-expert-evaluations = معلومات ومواد وأدلة وتقييمات خبراء
web-purpose-documents-and-records = مستندات وسجلات، ومنها المصرفية
web-purpose-identifying-proceeds-as-evidence = تحديد العائدات أو اقتفاء أثرها كدليل
web-purpose-voluntary-appearance = مثول الأشخاص طواعيةً
web-purpose-other-assistance = مساعدة أخرى يجيزها القانون هناك
web-purpose-tracing-and-freezing-proceeds = استبانة العائدات وتجميدها واقتفاء أثرها
web-purpose-asset-recovery = استرداد الموجودات

## Law and library

web-statement = بعبارتنا
web-official = النص الرسمي
web-official-none = لم يُستورد النص الرسمي إلى مكتبة هذا المكتب.
web-erratum = اختلاف معلوم وقراءتنا له
web-counterparts = المسألة نفسها في مواضع أخرى
web-whole-work = الصك كاملًا
web-library-title = المكتبة
web-library-lead = المعاهدات والتشريعات مادةً مادة كما نُشرت رسميًا.
web-library-none = المكتبة فارغة. يستورد المشغل الملفات الرسمية بالأمر «rogatory library import».
web-articles =
  { $count ->
     [zero] بلا مواد
     [one] مادة واحدة
     [two] مادتان
     [few] { $count } مواد
     [many] { $count } مادة
    *[other] { $count } مادة
  }
web-articles-list = المواد
web-article = المادة
web-article-before = المادة { $number } السابقة
web-article-after = المادة { $number } التالية

## The office

web-peers-title = الدول الأخرى
web-peers-lead = لا تُتبادل الرسائل إلا مع عُقَد قارن موظفٌ مفتاحها وأكده.
web-peers-ours = بصمتنا نحن
web-peers-ours-hint = تُتلى على الدولة الأخرى هاتفيًا أو حضوريًا متى طلبتها.
web-peers-address = عنوان عقدتهم
web-peers-heard = آخر اتصال
web-peers-never = لا اتصال بعد
web-peers-waiting = رسائل بالانتظار
web-peers-failure = آخر إخفاق
web-peers-fingerprint = بصمة مفتاحهم
web-peers-compare = اتصل بسلطة { $state } على رقم تعرفه مسبقًا، واطلب تلاوة بصمتها، وقارن كل مجموعة.
web-peers-same = تلوا عليّ هذه البصمة بعينها.
web-peers-confirm = أكد هذه الدولة
web-peers-refuse = مختلفة: ارفضها
web-peers-none = لا تعرف هذه العقدة دولة أخرى بعد. عرّفها بواحدة بالعنوان الذي أعطتك إياه سلطتها.
web-peers-introduce = تعريف دولة أخرى بعقدتنا
web-peers-introduce-hint = العنوان الذي أعطته سلطتهم ويبدأ بـ https:// أو http://.
web-peers-introduce-act = عرّف بنا
web-peers-introduced = تم التعريف. قارن البصمة الآن.
web-peers-confirmed = تم التأكيد، وتغادر الرسائل إلى هذه الدولة من الآن.
web-peers-refused = رُفض، ولا يُتبادل معه شيء.
web-peer-status-introduced = بانتظار مقارنة البصمتين
web-peer-status-confirmed = مؤكَّد
web-peer-status-refused = مرفوض
web-people-title = الأشخاص
web-people-lead = حسابات هذه العقدة وصلاحياتها. لا يفتح الدور وحده أي ملف عدا دورَي الرئيس والمدقق.
web-people-name = الاسم
web-people-username = اسم المستخدم
web-people-roles = الأدوار
web-people-language = اللغة
web-people-state = حال الحساب
web-people-active = مفتوح
web-people-inactive = مغلق
web-people-add = إضافة شخص
web-people-add-act = أضف الشخص
web-people-added = أُنشئ الحساب. سلم كلمة السر يدًا بيد.
web-people-password = كلمة السر الأولى
web-people-password-hint = ١٢ حرفًا على الأقل، ويغيرها الشخص بعد الدخول.
web-role-officer = موظف الملف
web-role-head = رئيس السلطة المركزية
web-role-executing = سلطة التنفيذ
web-role-auditor = مدقق
web-role-administrator = مدير النظام
web-role-say-officer = يصوغ ويرسل ويستقبل ويجيب في الملفات المسندة إليه.
web-role-say-head = يرى كل الملفات ويوافق وله المضي رغم المانع مع التعليل.
web-role-say-executing = ينفذ ما يُحال إليه ويدون النتيجة.
web-role-say-auditor = يقرأ الإجراءات وحالات المضي رغم المانع، دون الهويات المحمية.
web-role-say-administrator = يدير الحسابات وعُقَد الدول الأخرى ولا يرى أي ملف.
web-audit-title = التدقيق والرقابة
web-audit-lead = المواضع التي مضى فيها الرئيس رغم المانع، وسلامة السجل.
web-ledger = السجل
web-ledger-verifying = يجري التحقق من كل قيد، ويستغرق السجل الكبير دقيقة.
web-ledger-verify = تحقق الآن
web-ledger-sound = السجل سليم: فُحصت كل السلاسل.
web-ledger-unsound = السجل غير سليم. أوقف العمل على الملفات المذكورة واتصل بالمشغل.
web-ledger-chains = السلاسل
web-ledger-entries = القيود
web-ledger-unanchored = لم تُثبَّت بعد لدى دولة أخرى
web-ledger-checkpoint = آخر نقطة تحقق موقعة
web-ledger-checkpoint-none = لا شيء بعد
web-ledger-anchored = مثبَّت لدى:
web-ledger-anchored-none = لا تحوز دولة أخرى نقطة تحقق منا بعد، فقد لا يُلحظ حذف آخر القيود.
web-overrides = حالات المضي رغم المانع القانوني
web-overrides-none = لم يمضِ الرئيس قط في شيء رغم مانع.

## Signing in

web-login-title = تسجيل الدخول
web-login-lead = بالحساب الذي أعطاك إياه مدير النظام.
web-login-act = ادخل
web-logout-lead = تغادر هذا الجهاز، ولا يضيع شيء مما حفظته.
web-again-title = أثبت أنك أنت
web-again-lead = ما يلي يُلزم السلطة. أدخل كلمة السر مجددًا.
web-again-act = أكد
web-code-title = العامل الثاني
web-code-lead = أدخل الرمز الظاهر في تطبيقك الآن، أو رمز استعادة.
web-password-title = تغيير كلمة السر
web-password-lead = ١٢ حرفًا على الأقل. وتنتهي الجلسات الأخرى لهذا الحساب.
web-password-act = غير كلمة السر
web-inactive-title = هذا الحساب مغلق
web-inactive-say = اطلب من مدير النظام إعادة فتحه.
web-mfa-title = العامل الثاني
web-mfa-lead = رمز من هاتفك إلى جانب كلمة السر، فلا تكفي كلمة سر مسروقة.
web-mfa-on = مُفعَّل.
web-mfa-off = غير مُفعَّل.
web-totp-title = تفعيل العامل الثاني
web-totp-lead = امسح هذا الرسم بتطبيق المصادقة ثم أدخل الرمز الظاهر.
web-totp-act = فعّل
web-totp-secret = أو اكتب هذا السر:
web-totp-off-title = إيقاف العامل الثاني
web-totp-off-lead = لن يحمي حسابك سوى كلمة السر.
web-totp-off-act = أوقف
web-key-title = مفاتيح الأمان
web-key-add = أضف مفتاح أمان
web-key-lead = مفتاح تصله أو تمسكه يثبت هويتك أكثر من أي رمز.
web-key-none = لم يُضَف أي مفتاح.
web-key-remove = احذف هذا المفتاح
web-key-use = استعمل مفتاح أمان
web-key-script = تحتاج مفاتيح الأمان إلى JavaScript.
web-recovery-title = رموز الاستعادة
web-recovery-lead =
  { $count ->
     [zero] لم يبقَ أي رمز.
     [one] بقي رمز واحد. احفظه على ورق بعيدًا عن هذا الجهاز.
     [two] بقي رمزان. احفظهما على ورق بعيدًا عن هذا الجهاز.
     [few] بقيت { $count } رموز. احفظها على ورق بعيدًا عن هذا الجهاز.
     [many] بقي { $count } رمزًا. احفظها على ورق بعيدًا عن هذا الجهاز.
    *[other] بقي { $count } رمز. احفظها على ورق بعيدًا عن هذا الجهاز.
  }
web-recovery-new-title = إنشاء رموز جديدة
web-recovery-new-lead = تبطل الرموز القديمة فورًا.
web-recovery-new-act = أنشئ رموزًا جديدة

## When something is wrong

web-error-home = إلى البداية
web-error-400-title = تعذرت قراءة ما أُرسل
web-error-400-say = ارجع وأعد تحميل الصفحة ثم أعد الإرسال. وإن تكرر ذلك فأخبر مدير النظام.
web-error-403-title = هذه الصفحة لدور آخر
web-error-403-say = إن كان عملك يقتضيها فاطلب هذا الدور من مدير النظام.
web-error-expired-title = انتهت صلاحية هذا النموذج
web-error-expired-say = ارجع وأعد تحميل الصفحة ثم أعد الإرسال. وانسخ النص الطويل أولًا.
web-error-404-title = لا شيء لك هنا
web-error-404-say = العنوان خاطئ، أو أن الملف لم يُتَح لك. اسأل زميلًا يعمل عليه أو الرئيس.
web-error-413-title = أكثر مما يحتمله نموذج واحد
web-error-413-say = لم يُحفظ شيء. أرسل النصوص الطويلة والملفات الكبيرة مجزأة.
web-error-429-title = محاولات أكثر مما يُسمح به
web-error-429-say = انتظر ربع ساعة ثم سجل الدخول من جديد. وإن لم تكن أنت من حاول، فأخبر مدير النظام.
web-error-500-title = وقع خلل من جهتنا
web-error-500-say = لم يُحفظ شيء ناقصًا. أعد المحاولة بعد دقيقة، وإن تكرر فأخبر مدير النظام بالوقت.

## موقف الصك من نوع الطلب، وما أعلنته الدول

desk-law-stance = { $stance ->
    [rules] فيه أحكام خاصة بهذا النوع
    [general] لا أحكام خاصة فيه، ويقوم الطلب على أحكام المساعدة
    [invites] يدعو الدول إلى الاتفاق أو النظر فحسب
   *[silent] لا يقول فيه شيئًا
}
desk-law-silent = لا حكم لهذا النوع من الطلبات في { $treaty } ({ $bound }).
desk-law-declaration = { $type ->
    [reservation] تحفظ
    [central_authority] تسمية السلطة المركزية
    [extradition_basis] اتخاذ المعاهدة أساسًا للتسليم أو عدمه
    [languages] اللغات المقبولة
    [channel] القناة المشترطة
   *[declaration] إعلان
}
desk-law-declared = ما صدر عن الدولة ({ $state })، { $what }:
desk-law-perhaps = لا يُعرف هل هذه المعاهدة ملزمة هنا.

## ملاحظات على النصوص، والمقابلة بينها

desk-law-note-kind = { $kind ->
    [erratum] خطأ في النص
    [difference] اختلاف بين المعاهدات
    [conflict] النص يناقض نفسه
    [reading] موضع مفتوح وقراءتنا له
    [force] اختلاف في درجة الإلزام
   *[period] اختلاف في المدة
}
desk-law-note-again = ملاحظة على النص: كما عند { $place }
desk-law-pair = { $head }: { $said }
desk-law-no-errata = لا ملاحظة مسجلة على هذا النص.
desk-law-no-difference = لا اختلاف مسجل.
desk-law-absent = لا مقابل له في: { $treaties }
desk-law-counterparts = يقابله: { $places }
desk-law-rules-here = القواعد القائمة على هذا الموضع:
desk-law-no-rules = لا قاعدة قائمة على هذا الموضع.
desk-law-rule-kind = { $kind ->
    [content] مضمون الطلب
    [ground] سبب للرفض أو الإرجاء
    [mandatory_ground] سبب يوجب الرفض
    [bar] قيد على الرفض
    [duty] واجب
    [clock] أجل
    [safeguard] ضمانة
    [channel] قناة
    [jurisdiction] ولاية قضائية
   *[basis] أساس
}
desk-law-rule-grounds = الأسباب: { $grounds }
desk-law-rule-owed = على { $who }، بعد: { $events }
desk-law-rule-period = المدة: { $period }
desk-law-rule-claim = أساس الولاية القضائية: { $claim }

## ما تنظر فيه القاعدة

desk-law-condition = { $condition ->
    [not_only_service] طُلب شيء غير تبليغ المستندات
    [legal_person] في الأمر شخص اعتباري
    [urgent] الأمر مستعجل
    [oral] الطلب شفوي
    [confidentiality_required] السرية مشترطة
   *[deadline_suggested] اقتُرح موعد
}
desk-law-test-is = { $fact }: { $value }
desk-law-test-is-not = { $fact }: غير { $value }
desk-law-test-under = { $fact }: أقل من { $value }
desk-law-test-at-least = { $fact }: { $value } فأكثر
desk-law-yes = نعم
desk-law-no = لا
desk-law-said = مذكور
desk-law-value = { $value ->
    [investigation] تحقيق
    [prosecution] ملاحقة
    [judicial_proceeding] إجراءات قضائية
    [sentence] تنفيذ عقوبة
    [evidence_or_statements] أدلة أو أقوال
    [service_of_documents] تبليغ المستندات
    [search_seizure_freezing] تفتيش أو حجز أو تجميد
    [examination_of_objects_and_sites] فحص الأشياء والمواقع
    [information_and_expert_evaluations] معلومات ومواد إثبات وتقييمات خبراء
    [documents_and_records] مستندات وسجلات
    [identifying_proceeds_as_evidence] استبانة العائدات لأغراض الإثبات
    [voluntary_appearance] المثول طواعيةً
    [other_assistance] مساعدة أخرى
    [tracing_and_freezing_proceeds] اقتفاء العائدات وتجميدها
    [asset_recovery] استرداد الموجودات
    [central_authority] السلطة المركزية
    [diplomatic] القناة الدبلوماسية
    [interpol] الإنتربول
    [arab_criminal_police_bureau] المكتب العربي للشرطة الجنائية
    [written] كتابةً
    [written_record] بوسيلة تترك أثرًا مكتوبًا
    [oral] شفويًا
    [obtain_order] استصدار أمر هناك
    [enforce_order] إنفاذ أمرنا
    [witness] شاهد
    [expert] خبير
    [suspect] مشتبه به
    [identification] التعرف
    [testimony] الشهادة
    [trial] المحاكمة
    [controlled_delivery] التسليم المراقب
    [electronic_surveillance] الترصد الإلكتروني
    [undercover_operation] العمليات المستترة
    [preserve] الحفظ
    [disclose] الكشف
    [intercept] الاعتراض
    [civil] مدنية
    [administrative] إدارية
    [bribery_of_national_officials] رشوة الموظفين العموميين الوطنيين
    [bribery_of_foreign_officials] رشوة الموظفين العموميين الأجانب
    [bribery_in_public_companies] الرشوة في الشركات العامة
    [bribery_in_the_private_sector] الرشوة في القطاع الخاص
    [embezzlement_of_public_property] اختلاس الممتلكات العامة
    [embezzlement_of_private_property] اختلاس الممتلكات الخاصة
    [trading_in_influence] المتاجرة بالنفوذ
    [abuse_of_functions] إساءة استغلال الوظائف
    [illicit_enrichment] الإثراء غير المشروع
    [laundering_of_proceeds] غسل العائدات
    [concealment] الإخفاء
    [obstruction_of_justice] إعاقة سير العدالة
    [participation_and_attempt] المشاركة والشروع
    [participation_in_an_organized_group] المشاركة في جماعة منظمة
    [fraud_on_financial_institutions] الاحتيال على المؤسسات المالية
    [counterfeiting] تزييف العملة
    [trafficking_in_persons] الاتجار بالأشخاص
    [organ_removal_and_trafficking] نزع الأعضاء والاتجار بها
    [smuggling_of_migrants] تهريب المهاجرين
    [maritime_piracy] القرصنة البحرية
    [antiquities] الاتجار بالآثار
    [environment] الإضرار بالبيئة
    [wildlife] الاتجار بالأحياء البرية
    [drugs] الاتجار بالمخدرات
    [weapons] الاتجار بالأسلحة
    [vehicle_theft_and_smuggling] سرقة المركبات وتهريبها
    [information_systems] جرائم أنظمة المعلومات
    [other] غير ذلك
   *[unknown] { $value }
}
desk-law-examination = { $examination ->
    [stage_in_scope] أن يكون الطلب من أجل تحقيق أو ملاحقة أو إجراءات قضائية
    [offence_covered] أن تكون جريمة واحدة على الأقل مما تشمله المعاهدة
    [purpose_listed] أن يكون لكل تدبير غرض مما تعدده الفقرة
    [reaches_legal_persons] أن تمتد المساعدة إلى ما يسمح به قانون الدولة متلقية الطلب
    [channel_open] أن يُرسل الطلب عبر قناة تفتحها الفقرة
    [form_accepted] أن يكون الطلب مكتوبًا أو بشكل تقبله الفقرة
    [language_accepted] أن يكون بلغة تقبلها الدولة متلقية الطلب أو مرفقًا بترجمة إليها
    [measures_rest_on_facts] أن يستند كل تدبير إلى واقعة مذكورة في الطلب
    [procedures_explained] أن تُعلَّل الكيفية الخاصة المطلوبة
    [conduct_criminal_in_both] أن يُبيَّن تجريم الفعل في الدولتين حيث كان التدبير قسريًا
    [offence_extraditable] أن يكون الفعل مجرَّمًا في الدولتين مهما اختلف اسمه
   *[extradition_basis] أن يقوم التسليم على أساس: معاهدة، أو هذه المعاهدة إن اتُّخذت أساسًا، أو ألا تلزم معاهدة
}
desk-law-channels = { $when ->
    [always] دائمًا: { $channels }
    [if_required] إذا اشترطتها الدولة متلقية الطلب: { $channels }
   *[urgent] عند الاستعجال وبالاتفاق: { $channels }
}
desk-law-for-measures = طُلب تدبير من هذا النوع: { $purposes }

## الفحص وقائمة التحقق

desk-law-titled = «{ $title }».
desk-law-asks = من { $requesting } إلى { $requested }: { $kind }.
desk-law-asks-kind = نوع الطلب: { $kind }.
desk-law-day-taken = { $taken ->
    [asked] القانون في { $day }، كما طُلب.
    [file] القانون في { $day }، وهو يوم الطلب المذكور فيه.
   *[today] القانون في { $day }: لا يذكر الملف يومًا، فأُخذ يومنا هذا.
}
desk-law-state-not-named = دولة لم تُسمَّ
desk-law-states-not-named = { $who ->
    [no_requesting] لا يسمي الملف الدولة الطالبة (requesting_state)، فلا يُعرف أي المعاهدات مُلزمة. سمِّها أولًا.
    [no_requested] لا يسمي الملف الدولة المطلوب إليها (requested_state)، فلا يُعرف أي المعاهدات مُلزمة. سمِّها أولًا.
   *[none] لا يسمي الملف الدولة الطالبة ولا الدولة المطلوب إليها (requesting_state وrequested_state)، فلا يُعرف أي قانون ينطبق. سمِّهما أولًا.
}
desk-law-find-out = { $table ->
    [declarations] تحقق منه، ثم ليُسجَّل ضمن الإعلانات في مجلد القانون الخاص بالمكتب: { $facts }.
    [parties] تحقق منه، ثم ليُسجَّل ضمن الأطراف في مجلد القانون الخاص بالمكتب: { $facts }.
   *[none] تحقق منه: { $facts }.
}
desk-law-beside = وإلى جانب ذلك، دون أن يتوقف عليه الحكم:
desk-law-risks = ما قد ترفض الدولة متلقية الطلب بسببه:
desk-law-risk = { $verdict ->
    [not_satisfied] قائم
    [satisfied] مستبعد
   *[undetermined] غير مستبعد
}
desk-law-mandatory = يلزمها الرفض إن قام
desk-law-risks-ruled-out = { $count ->
    [0] لم تستبعد الوقائع المذكورة أي سبب.
    [one] استبعدت الوقائع المذكورة سببًا واحدًا ({ $count }): { $grounds }.
    [two] استبعدت الوقائع المذكورة سببين ({ $count }): { $grounds }.
    [few] استبعدت الوقائع المذكورة { $count } أسباب: { $grounds }.
    [many] استبعدت الوقائع المذكورة { $count } سببًا: { $grounds }.
   *[other] استبعدت الوقائع المذكورة { $count } سبب: { $grounds }.
}
desk-law-checklist = قائمة التحقق ({ $kind }): من { $requesting } إلى { $requested }، { $day }
desk-law-contents = ما يُذكر في الطلب وكيف يُرسل:
desk-law-conditions = ما يجب أن يتحقق:
desk-law-practice-asks = وتطلب الممارسة ما يلي أيضًا، وغيابه ليس إخلالًا:
desk-law-need = { $need ->
    [where_possible] (متى أمكن)
    [only_if] (في بعض الأحوال)
    [agreement] (بالاتفاق)
    [condition] (شرط)
   *[required] (لازم)
}
desk-law-only-if = فقط إذا: { $tests }

## الرفض وما يترتب

desk-law-steps = قبله أو معه: { $steps }
desk-law-rests-on = يستند إلى: { $places }
desk-law-nothing-said = لا معاهدة بين الدولتين تذكر هذا السبب.
desk-law-after = بعد هذا الحدث: { $event }؛ { $day }
desk-law-due = { $means ->
    [takes_effect] يبدأ الأثر في { $day } ({ $period })
    [lasts_until] يدوم إلى { $day } ({ $period })
   *[last_day] الأجل: { $day } ({ $period })
}
desk-law-only-kinds = لهذه الأنواع من الطلبات وحدها: { $kinds }
desk-law-forecast = العطل الرسمية في ذلك الوقت غير معروفة كلها، فهذا تقدير.
desk-law-urgency = { $urgent ->
    [yes] في الأمور المستعجلة
   *[no] في غير الأمور المستعجلة
}
desk-law-no-duties = لا ترتب أي معاهدة بين الدولتين واجبًا على ذلك، ولا تحسب الممارسة أجلًا منه.

## ازدواجية التجريم والولاية القضائية

desk-law-offence = الجريمة { $number }
desk-law-ours = الدولة الطالبة: { $offence }
desk-law-theirs = الدولة متلقية الطلب: { $offence }
desk-law-ours-alone = أركان لدى الدولة الطالبة لا مقابل لها هناك: { $elements }
desk-law-stated = { $stated ->
    [yes] يذكر الطلب أن الفعل مجرَّم في الدولة متلقية الطلب.
    [no] يذكر الطلب أن الفعل غير مجرَّم في الدولة متلقية الطلب.
   *[unknown] لا يذكر الطلب هل الفعل في جملته مجرَّم في الدولة متلقية الطلب.
}
desk-law-treaties-say = ما تقوله المعاهدات:
desk-law-claim = { $optional ->
    [yes] للدولة أن تنص عليه
   *[no] على الدولة أن تنص عليه
}
desk-law-no-jurisdiction = لا معاهدة في هذه المدونة تمنح هاتين الدولتين أساسًا للولاية القضائية مما هو مبيَّن هنا.
desk-law-consult = التشاور بين الدول التي تتخذ إجراءات في الفعل نفسه:

## حال المعاهدة

desk-law-adopted = اعتُمدت في { $day }. الوديع: { $depositary }
desk-law-entry = { $how ->
    [computed] نافذة منذ { $day }، بالحساب من الإيداعات
   *[stated] نافذة منذ { $day }، كما يذكر مصدرها
}
desk-law-entry-unknown = يوم دخولها حيز النفاذ غير معروف.
desk-law-list-complete = قائمة الأطراف كاملة حتى { $day }.
desk-law-amendment = التعديل
desk-law-withdrawal-rule = الانسحاب
desk-law-unsettled = لا يحسم النص ذلك
desk-law-withdrawal = { $counted ->
    [receipt] المدة بين استلام الإخطار وسريان الانسحاب: { $period }.
   *[sending] المدة بين إرسال الإخطار وسريان الانسحاب: { $period }.
}
desk-law-withdrawal-saves = ما قُدم خلال ذلك من طلبات من هذه الأنواع يظل خاضعًا للمعاهدة: { $kinds }.
desk-law-pending = الطلب القائم:
desk-law-bound = { $bound ->
    [true] ملتزمة
    [false] غير ملتزمة
   *[other] غير محسوم
}
desk-law-stay = { $status ->
    [party] طرف:
    [signatory] موقِّعة:
   *[none] ليست طرفًا:
}
desk-law-day-signature = التوقيع في { $day }
desk-law-day-deposit = الإيداع في { $day }
desk-law-day-not-before = لا إيداع قبل { $day }
desk-law-day-listed-entry = الالتزام من { $day } بحسب القائمة
desk-law-day-binds-from = الالتزام من { $day } بقاعدة المعاهدة
desk-law-day-withdrawal-received = استُلم إخطار الانسحاب في { $day }
desk-law-day-binds-until = انتهى الالتزام في { $day }

## أسئلة لا تصلح

desk-law-no-such-ground = { $place }: «{ $text }» ليس سببًا معروفًا هنا. القريب منه: { $near }.
desk-law-no-such-trigger = { $place }: «{ $text }» ليس حدثًا معروفًا هنا. القريب منه: { $near }.
desk-law-no-such-instrument = { $place }: «{ $text }» ليس معاهدة في هذه المدونة. القريب منه: { $near }.
desk-law-no-such-place = { $place }: لا شيء مذكور عند «{ $text }». القريب منه: { $near }.
desk-law-no-such-concept = { $place }: لا معاهدة تذكر «{ $text }». القريب منه: { $near }.
desk-law-none-of = { $place }: «{ $text }» ليس من هذه: { $known }.
desk-law-no-ground-named = { $place }: اذكر سببًا واحدًا على الأقل.
desk-law-no-state-named = { $place }: لا يسمي الملف أي دولة.
desk-law-goes-with = { $place } غير مذكور، وهذه الخيارات تُذكر معًا: { $all }.
desk-law-day-out-of-reach = { $place }: { $text } خارج التقويم المعتمد هنا، من { $from } إلى { $until }.
desk-law-decides = ما يتوقف عليه الحكم:
desk-law-decides-not = وما عداه، ولا يغيّر الحكم:

## أنواع الطلبات

law-kind = { $kind ->
    [mutual_legal_assistance] المساعدة القانونية المتبادلة
    [transfer_of_detained_person] نقل شخص محتجز
    [video_hearing] سماع الأقوال بالاتصال المرئي
    [extradition] تسليم المجرمين
    [provisional_arrest] القبض المؤقت
    [confiscation] المصادرة
    [provisional_measures] التدابير المؤقتة
    [return_of_assets] إرجاع الموجودات
    [transfer_of_proceedings] نقل الإجراءات الجنائية
    [transfer_of_sentenced_person] نقل شخص محكوم عليه
    [joint_investigation] التحقيق المشترك
    [special_techniques] أساليب التحري الخاصة
    [spontaneous_information] إرسال معلومات دون طلب
    [civil_administrative_assistance] المساعدة في القضايا المدنية والإدارية
    [electronic_evidence] الأدلة الإلكترونية
    [financial_intelligence] تعاون وحدات الاستخبارات المالية
   *[other] نوع آخر من الطلبات
}

## موقف المعاهدة من نوع الطلب وقوة الحكم

law-stance = { $stance ->
    [rules] فيها أحكام خاصة بذلك
    [general] ليس فيها أحكام خاصة بذلك، وتسري عليه أحكام المساعدة فيها
    [invites] تكتفي بدعوة الدول إلى الاتفاق على ذلك
    [silent] لا تتناول ذلك
   *[other] غير محسوم
}
law-force-word = { $force ->
    [shall] التزام
    [shall_where] التزام بشروط
    [endeavour] التزام ببذل الجهد
    [consider] التزام بالنظر
    [may] جواز
    [shall_not] حظر
    [defines] تعريف
    [lists] تعداد
   *[other] غير مصنف
}
law-owed-by = { $owed_by ->
    [requesting] الدولة الطالبة
    [requested] الدولة متلقية الطلب
    [each] كل دولة طرف
   *[other] أي من الدولتين
}

## أسس الولاية القضائية

law-claim = { $claim ->
    [territory] ارتُكبت الجريمة في إقليمها
    [effects] ارتُكبت الجريمة أو أُعدت في إقليمها، أو امتدت إليه آثارها
    [flag] ارتُكبت الجريمة على متن سفينة ترفع علمها أو طائرة مسجلة لديها
    [against_national] ارتُكبت الجريمة ضد أحد مواطنيها
    [against_resident] ارتُكبت الجريمة ضد أحد المقيمين فيها
    [by_national] الجاني المزعوم من مواطنيها
    [by_resident] الجاني المزعوم مقيم فيها إقامة معتادة
    [by_stateless_resident] الجاني المزعوم عديم الجنسية ومكان إقامته المعتاد فيها
    [against_state] ارتُكبت الجريمة ضد الدولة أو مصلحة لها
    [meant_for_territory] ارتُكبت أفعال في الخارج بهدف ارتكاب جريمة في إقليمها
    [national_not_extradited] الجاني المزعوم موجود في إقليمها ولا تسلّمه لمجرد كونه من مواطنيها
    [national_present_not_extradited] المتهم من مواطنيها وموجود في إقليمها ولا تسلمه
    [present_not_extradited] الجاني المزعوم موجود في إقليمها ولا تسلّمه
    [presence] الجاني المزعوم موجود في إقليمها
   *[other] أساس آخر للولاية القضائية
}

## ما وقع، وفي أي أجل

law-trigger = { $trigger ->
    [request_sent] أُرسل طلب
    [request_received] ورد طلب
    [request_forwarded] أُحيل الطلب إلى السلطة المنفذة
    [oral_request_made] قُدم طلب شفوي
    [information_requested] طُلبت معلومات إضافية
    [status_enquired] ورد استفسار عن سير الطلب
    [no_longer_needed] انتفت الحاجة إلى المساعدة
    [confidentiality_required] اشتُرطت السرية
    [confidentiality_cannot_be_kept] تعذر الحفاظ على السرية
    [dual_criminality_absent] غابت ازدواجية التجريم
    [refusal_intended] يُعتزم الرفض
    [postponement_intended] يُعتزم الإرجاء
    [postponed] أُرجئ التنفيذ
    [refused] رُفضت المساعدة
    [conditions_accepted] قُبلت شروط
    [evidence_delivered] سُلمت أدلة
    [exculpatory_disclosure_intended] يُعتزم كشف ما يبرئ متهمًا
    [exculpatory_disclosed_unannounced] كُشف ما يبرئ متهمًا دون إخطار مسبق
    [extraordinary_costs_expected] يُتوقع إنفاق كبير أو غير عادي
    [public_records_asked_for] طُلبت سجلات حكومية متاحة للناس
    [transfer_intended] يُعتزم نقل شخص محتجز
    [person_transferred] نُقل شخص محتجز
    [person_appears] حضر شخص للشهادة أو المساعدة
    [presence_no_longer_required] أُبلغ الشخص بأن وجوده لم يعد لازمًا
    [spontaneous_information_received] وردت معلومات دون طلب
    [freeze_running] يسري تجميد
    [extradition_requested] طُلب تسليم شخص
    [extradition_refusal_intended] يُعتزم رفض التسليم
    [extradition_refused_as_national] رُفض التسليم لمجرد أن الشخص من المواطنين
    [enforcement_refused_as_national] رُفض التسليم لتنفيذ عقوبة لأن الشخص من المواطنين
    [extradition_granted] قُبل طلب التسليم
    [extradition_refused] رُفض طلب التسليم
    [surrender_conditional] يُسلَّم مواطن بشرط إعادته
    [surrender_date_set] حُدد يوم التسليم
    [surrender_prevented] حالت ظروف دون التسليم
    [person_surrendered] سُلّم الشخص
    [provisional_arrest_requested] طُلب القبض المؤقت
    [person_arrested] قُبض على الشخص
    [person_proceeded_against] اتُّخذت إجراءات بحق الشخص
    [confiscation_requested] طُلبت مصادرة
    [provisional_measure_requested] طُلب تدبير مؤقت
    [lifting_intended] يُعتزم رفع تدبير مؤقت
    [property_confiscated] صودرت أموال
    [return_requested] طُلب إرجاع أموال
    [objects_handed_over] سُلمت أشياء
    [transfer_of_proceedings_proposed] اقتُرح نقل إجراءات جنائية
    [transfer_of_sentenced_requested] طُلب نقل محكوم عليه
    [transfer_of_sentenced_refused] رُفض نقل محكوم عليه
    [sentenced_person_transferred] نُقل محكوم عليه
    [joint_investigation_opened] بدأ تحقيق مشترك
    [special_technique_agreed] اتُّفق على أسلوب تحرٍّ خاص
    [witness_summoned] استُدعي شاهد أو خبير
    [same_conduct_pursued_elsewhere] تتخذ دولة أخرى إجراءات بشأن السلوك ذاته
    [instrument_deposited] أودعت دولة وثيقة التصديق أو الانضمام
    [law_changed] صدر قانون منفذ للمعاهدة أو عُدّل
    [amendment_proposed] اقتُرح تعديل
    [withdrawal_notified] أخطرت دولة بانسحابها
   *[other] وقع أمر آخر
}
law-period = { $unit ->
    [hours] { $count ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
    [working_days] { $count ->
        [zero] أقل من يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
    [months] { $count ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
    [years] { $count ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
   *[days] { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
}

## ما يجوز للسلطة أن تفعله بسبب من الأسباب

law-step = { $step ->
    [consultation] التشاور مع الدولة الطالبة
    [conditions] النظر في إمكان تقديم المساعدة بشروط
    [reasons] تعليل الرفض
    [hearing] إتاحة الفرصة للدولة الطالبة لعرض آرائها
    [prosecution] إحالة القضية إلى السلطات المختصة بقصد الملاحقة
    [non_coercive_help] تقديم المساعدة التي لا تنطوي على إجراء قسري
   *[other] القيام بما يوجبه الحكم
}
law-answer = { $answer ->
    [allowed] يجوز الاستناد إليه
    [mandatory] يوجب الرفض
    [barred] لا يجوز الاستناد إليه
    [allowed_after] يجوز الاستناد إليه بعد القيام بما يجب قبله
    [conflict] تعارض بين المعاهدات
    [undetermined] غير محسوم
   *[other] غير محسوم
}

## الأسباب، واحتمال الرفض

law-ground = { $ground ->
    [not_in_conformity] عدم تقديم الطلب وفقًا للأحكام
    [essential_interests] المصالح الأساسية
    [prohibited_for_similar_offence] حظر التدبير بشأن جريمة داخلية مماثلة
    [contrary_to_legal_system] مخالفة النظام القانوني
    [no_dual_criminality] غياب ازدواجية التجريم
    [de_minimis] قلة أهمية الأمر
    [available_elsewhere] توافر المساعدة بموجب أحكام أخرى
    [bank_secrecy] السرية المصرفية
    [fiscal_matters] المسائل المالية
    [interferes_with_proceedings] التعارض مع إجراءات جارية
    [not_covered] خروج الأمر عن نطاق المعاهدة
    [domestic_conditions] عدم استيفاء شروط القانون الداخلي
    [political_offence] الطابع السياسي للجريمة
    [military_offence] اقتصار الجريمة على الإخلال بالواجبات العسكرية
    [persecution] خشية الاضطهاد
    [unfair_trial] خشية محاكمة غير عادلة
    [sentence_without_assurance] عقوبة لم يُقدَّم تعهد بشأنها
    [in_absentia_without_retrial] حكم غيابي دون إعادة محاكمة
    [immunity] الحصانة أو الامتياز
    [own_national] كون الشخص من مواطني الدولة متلقية الطلب
    [finally_judged] صدور حكم نهائي عن الأفعال نفسها في الدولة متلقية الطلب
    [judged_elsewhere] صدور حكم عن الأفعال نفسها في دولة أخرى
    [proceedings_here] إجراءات عن الأفعال نفسها في الدولة متلقية الطلب
    [time_barred] التقادم
    [amnesty] العفو
    [committed_here] ارتكاب الجريمة في الدولة متلقية الطلب
    [committed_abroad_by_foreigner] ارتكاب أجنبي الجريمة خارج إقليم الدولة الطالبة
    [penalty_too_low] نزول العقوبة عن الحد الأدنى المشترط
    [evidence_not_timely] عدم تلقي أدلة كافية في حينها
    [trivial_value] كون قيمة المال لا يُعتد بها
    [contrary_to_final_judgment] مخالفة حكم نهائي
    [outside_judicial_power] خروج التنفيذ عن اختصاص السلطة القضائية
    [presence_needed] لزوم وجود الشخص في الدولة متلقية الطلب
    [custody_prolonged] إطالة مدة احتجاز الشخص
    [overriding_reasons] اعتبارات لا يمكن التغلب عليها تحول دون النقل
    [no_consent] عدم موافقة الشخص
    [not_prosecuted_here] قرار بعدم الملاحقة عن الأفعال نفسها
    [unpaid_sums] مبالغ محكوم بها لم تُسدد
    [not_resident] انتفاء الإقامة الدائمة في دولة التنفيذ
    [disproportionate_penalty] عدم التناسب بين العقوبتين
    [measure_not_available] تدبير غير متاح في الدولة متلقية الطلب
    [conditions_not_accepted] شروط لم تُقبل
    [not_found] تعذر العثور على الشخص أو المال أو البيانات
    [no_reply] عدم الرد على الأسئلة المطروحة
    [withdrawn] سحب الطلب
   *[other] سبب آخر
}
law-risk-open = وقائع المشروع تفتح الباب لهذا السبب للرفض: { law-ground }.
law-risk-open-if-binding = إن كانت المعاهدة ملزمة للدولتين فإن وقائع المشروع تفتح الباب لهذا السبب للرفض: { law-ground }.
law-risk-not-excluded = لا يستبعد المشروع هذا السبب للرفض: { law-ground }.
law-risk-none = وقائع المشروع تستبعد هذا السبب للرفض: { law-ground }.
law-risk-always = لا شيء مما يذكره الطلب يستبعد هذا السبب للرفض: { law-ground }.
law-risk-law-there = تترك هذه الفقرة السبب لقانون الدولة متلقية الطلب، وفي المسودة ما يفتحه في غيرها ({ $paths }): { law-ground }.
law-risk-state = استكمل المشروع: { $paths }.
law-risk-mend = { $ground ->
    [not_in_conformity] اجعل الطلب موافقًا لما تشترطه المعاهدة.
    [essential_interests] تشاور مع الدولة متلقية الطلب واستبعد ما قد يمس سيادتها أو أمنها أو نظامها العام.
    [prohibited_for_similar_offence] اطلب تدبيرًا يجيزه قانون الدولة متلقية الطلب بشأن جريمة مماثلة.
    [contrary_to_legal_system] اطلب تدبيرًا أو إجراءً يجيزه النظام القانوني للدولة متلقية الطلب.
    [no_dual_criminality] بيّن أن الفعل نفسه مجرَّم في الدولة متلقية الطلب أيًا كان اسمه، أو اقتصر على طلب ما لا ينطوي على إجراء قسري.
    [de_minimis] بيّن خطورة الأمر: المبالغ والمنصب والضرر.
    [available_elsewhere] استند إلى الحكم الآخر، أو بيّن لماذا لا يكفي.
    [bank_secrecy] ذكّر بالفقرة التي تمنع هذا السبب.
    [fiscal_matters] اعرض جريمة الفساد مستقلة عن المسألة المالية.
    [interferes_with_proceedings] اقترح موعدًا لاحقًا أو طريقة تنفيذ لا تتعارض مع تلك الإجراءات.
    [not_covered] بيّن أي جرائم المعاهدة يشكلها الفعل، أو استند إلى معاهدة أخرى.
    [domestic_conditions] اسأل الدولة متلقية الطلب عن شروط قانونها واستوفها.
    [political_offence] بيّن أن الجريمة من جرائم المعاهدة وليست سياسية.
    [military_offence] بيّن أن الأفعال جريمة أيضًا في القانون الجنائي العام.
    [persecution] اقتصر على عرض الأفعال، وقدّم تعهدات بشأن معاملة الشخص.
    [unfair_trial] قدّم تعهدات بمحاكمة عادلة وبضمان حق الدفاع.
    [sentence_without_assurance] قدّم تعهدًا بألا يُحكم بهذه العقوبة أو بألا تُنفذ.
    [in_absentia_without_retrial] قدّم تعهدًا بإعادة المحاكمة بحضور الشخص.
    [immunity] اسعَ إلى رفع الحصانة، أو احصر الطلب في ما لا تشمله.
    [own_national] تعهد بإعادة الشخص إلى الدولة متلقية الطلب لقضاء العقوبة، أو اطلب بدلًا من التسليم الملاحقة أو تنفيذ العقوبة فيها.
    [finally_judged] استبعد الأفعال التي حُكم فيها في الدولة متلقية الطلب، أو بيّن أن هذه غيرها.
    [judged_elsewhere] استبعد الأفعال التي حُكم فيها، أو بيّن أن هذه غيرها.
    [proceedings_here] تشاور في أي الدولتين تلاحق، واقترح نقل الإجراءات.
    [time_barred] بيّن ما قطع التقادم أو أوقفه، أو استبعد ما سقط به.
    [amnesty] بيّن أن العفو لا يشمل الأفعال، أو استبعدها.
    [committed_here] اقترح أن تتولى الدولة متلقية الطلب الملاحقة واعرض عليها ملف القضية.
    [committed_abroad_by_foreigner] بيّن أن قانون الدولة متلقية الطلب يجيز ملاحقة جريمة كهذه، أو أي فعل منها وقع في إقليمكم.
    [penalty_too_low] أضف جريمة متصلة تبلغ عقوبتها الحد المشترط، أو اطلب مساعدة أخرى.
    [evidence_not_timely] أرسل الأدلة الآن، أو بيّن موعد إرسالها.
    [trivial_value] بيّن قيمة المال، وأضف ما يُراد مصادرته معه.
    [contrary_to_final_judgment] استبعد ما فصل فيه الحكم النهائي.
    [outside_judicial_power] اطلب إجراءً يدخل في اختصاص تلك السلطة، أو توجه إلى السلطة المختصة به.
    [presence_needed] اقترح موعدًا آخر أو سماع الأقوال بالاتصال المرئي.
    [custody_prolonged] اقترح إعادة أقرب أو سماع الأقوال بالاتصال المرئي.
    [overriding_reasons] اسأل عما يحول دون النقل، واقترح سماع الأقوال بالاتصال المرئي.
    [no_consent] احصل على موافقة مكتوبة من الشخص، حرة وعن علم.
    [not_prosecuted_here] بيّن وقائع لم يتناولها ذلك القرار.
    [unpaid_sums] احرص على سداد المبالغ أو ضمانها قبل النقل.
    [not_resident] بيّن مكان الإقامة الدائمة للشخص.
    [disproportionate_penalty] اتفق على كيفية تكييف العقوبة وفق قانون دولة التنفيذ.
    [measure_not_available] اسأل عن أقرب تدبير متاح في الدولة متلقية الطلب واطلبه.
    [conditions_not_accepted] اقبل الشروط أو اقترح غيرها.
    [not_found] أضف ما يعين على تحديد الشخص أو المال أو البيانات والعثور عليها.
    [no_reply] أجب عن الأسئلة التي لا تزال مفتوحة.
    [withdrawn] أكّد أن الطلب لا يزال قائمًا.
   *[other] اسأل الدولة متلقية الطلب عما يزيل هذا السبب وأضفه.
}

web-operations-title = التشغيل
web-operations-lead = هل يسير البريد، وهل من شيء يحتاج إلى يد؟
web-operations-as-of = كما في
web-operations-refresh = انظر من جديد
web-operations-well = كل شيء على ما يرام
web-operations-well-say = كل دولة تجيب، ولم يُترك عمل، والسجل سليم. ما يحتاج إلى يد يقف هنا أولًا، ومعه ما ينبغي فعله.
web-operations-troubles = ما يحتاج إلى يد
web-operations-harm = الآن
web-operations-time = قريبًا
web-operations-go = إلى موضعه
web-operations-day = آخر 24 ساعة
web-operations-day-say = { $out ->
    [zero] لم تُسلَّم رسالة منا
    [one] سُلِّمت رسالة واحدة منا
    [two] سُلِّمت رسالتان منا
    [few] سُلِّمت { $out } رسائل منا
    [many] سُلِّمت { $out } رسالة منا
   *[other] سُلِّمت { $out } رسالة منا
}، { $in ->
    [zero] ولم تُؤخذ رسالة منهم
    [one] وأُخذت رسالة واحدة منهم
    [two] وأُخذت رسالتان منهم
    [few] وأُخذت { $in } رسائل منهم
    [many] وأُخذت { $in } رسالة منهم
   *[other] وأُخذت { $in } رسالة منهم
}.
web-operations-out = سُلِّمت
web-operations-in = أُخذت
web-operations-states = الدول
web-operations-states-none = لا دولة أخرى مؤكدة بعد. أضف إحداها في «الدول الأخرى»؛ يظهر هنا بعدئذ بريدها وهل تجيب.
web-operations-state = الدولة
web-operations-route-network = الشبكة
web-operations-line-mutual = TLS متبادل
web-operations-line-https = HTTPS عادي
web-operations-line-here = غير مشفَّر
web-operations-route-folder = المجلد
web-operations-heard = آخر اتصال
web-operations-never = لا اتصال قط
web-operations-silent = لا تجيب منذ
web-operations-next = المحاولة التالية
web-operations-owed = لم تُؤخذ بعد
web-operations-waiting = { $count ->
    [zero] لا شيء ينتظر
    [one] رسالة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
web-operations-held = { $count ->
    [zero] لا رسالة هناك
    [one] رسالة وصلت وتنتظر ما قبلها
    [two] رسالتان وصلتا وتنتظران ما قبلهما
    [few] { $count } رسائل وصلت وتنتظر ما قبلها
    [many] { $count } رسالة وصلت وتنتظر ما قبلها
   *[other] { $count } رسالة وصلت وتنتظر ما قبلها
}
web-operations-carrying = { $count ->
    [zero] لا رسالة في الطريق
    [one] رسالة جاهزة أو في الطريق
    [two] رسالتان جاهزتان أو في الطريق
    [few] { $count } رسائل جاهزة أو في الطريق
    [many] { $count } رسالة جاهزة أو في الطريق
   *[other] { $count } رسالة جاهزة أو في الطريق
}
web-operations-failed = { $count ->
    [zero] لم تخفق رسالة
    [one] رسالة أخفقت
    [two] رسالتان أخفقتا
    [few] { $count } رسائل أخفقت
    [many] { $count } رسالة أخفقت
   *[other] { $count } رسالة أخفقت
}
web-operations-nothing = لا شيء
web-operations-oldest = أقدمها منذ
web-operations-lately = آخر يوم
web-operations-delivered = { $count ->
    [zero] لم تُسلَّم رسالة
    [one] سُلِّمت رسالة
    [two] سُلِّمت رسالتان
    [few] سُلِّمت { $count } رسائل
    [many] سُلِّمت { $count } رسالة
   *[other] سُلِّمت { $count } رسالة
}
web-operations-on-the-way = في المتوسط { $time }
web-operations-clock-ahead = ساعتها متقدمة على ساعتنا { $time }
web-operations-clock-behind = ساعتها متأخرة عن ساعتنا { $time }
web-operations-try-now = المحاولة الآن
web-operations-send-all = إعادة إرسال ما أخفق
web-operations-see-mail = عرض الرسائل
web-operations-tried = يُحاوَل الآن كل ما ينتظر لهذه الدولة.
web-operations-sent-again = { $count ->
    [zero] لم تكن رسالة تنتظر ذلك.
    [one] تخرج رسالة واحدة مرة أخرى.
    [two] تخرج رسالتان مرة أخرى.
    [few] تخرج { $count } رسائل مرة أخرى.
    [many] تخرج { $count } رسالة مرة أخرى.
   *[other] تخرج { $count } رسالة مرة أخرى.
}
web-operations-no-state = لا نظام مؤكدًا لهذه الدولة.
web-operations-work = الأعمال
web-operations-work-say = ما يفعله النظام من تلقاء نفسه: تسليم البريد، والتعريف بنا، وما يُطلب أدناه.
web-operations-due = حان وقتها
web-operations-later = مؤجلة
web-operations-in-hand = قيد العمل
web-operations-given-up = متروكة
web-operations-given-up-none = لم يُترك عمل.
web-operations-doing = قيد العمل
web-operations-again = إعادة المحاولة
web-operations-drop = استغناء
web-operations-drop-why = لماذا يجوز ألا يُنجز
web-operations-drop-say = الاستغناء عنه بدلًا من ذلك
web-operations-again-done = تُعاد محاولة العمل.
web-operations-again-none = لم يعد هذا العمل موجودًا.
web-operations-dropped = استُغني عن العمل، وسببك في السجل.
web-operations-drop-none = اذكر لماذا يجوز ألا يُنجز العمل. لم يُستغن عن شيء.
web-operations-gaps = بريد ينتظر رسالة سابقة
web-operations-gaps-none = لا بريد ينتظر رسالة لم تأت.
web-operations-gap-missing = الناقص: الرقم { $first }
web-operations-gap-missing-many = الناقص: الأرقام من { $first } إلى { $last }
web-operations-gap-tell = كلمات للسلطة الأخرى
web-operations-gap-since = ينتظر منذ
web-operations-refused = بريد لم يُؤخذ في آخر 7 أيام
web-operations-refused-none = أُخذ كل بريد الأيام السبعة الأخيرة.
web-operations-refused-times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
web-operations-refused-last = آخرها
web-operations-refused-audit = كل واحدة منها في «التدقيق»
web-operations-carried = البريد المحمول
web-operations-carried-say = نزّل الجاهز واحمله إلى الدولة الأخرى، وأدخل ما جاء منها. الملف نفسه مرتين له أثر واحد.
web-operations-carried-out = { $count ->
    [zero] لا شيء جاهز
    [one] ملف واحد جاهز
    [two] ملفان جاهزان
    [few] { $count } ملفات جاهزة
    [many] { $count } ملفًا جاهزًا
   *[other] { $count } ملف جاهز
}
web-operations-carried-take = تنزيل ما هو لـ: { $state }
web-operations-carried-arrived = { $count ->
    [zero] لا شيء مما جاء ينتظر.
    [one] ملف واحد جاء ينتظر النظر فيه أو رسالة سابقة.
    [two] ملفان جاءا ينتظران النظر فيهما أو رسالة سابقة.
    [few] { $count } ملفات جاءت تنتظر النظر فيها أو رسالة سابقة.
    [many] { $count } ملفًا جاء ينتظر النظر فيه أو رسالة سابقة.
   *[other] { $count } ملف جاء ينتظر النظر فيه أو رسالة سابقة.
}
web-operations-carried-refused = { $count ->
    [zero] لم يُرفض شيء.
    [one] ملف واحد لم يُصدَّق، وسببه أعلاه.
    [two] ملفان لم يُصدَّقا، وسببهما أعلاه.
    [few] { $count } ملفات لم تُصدَّق، وأسبابها أعلاه.
    [many] { $count } ملفًا لم يُصدَّق، والأسباب أعلاه.
   *[other] { $count } ملف لم يُصدَّق، والأسباب أعلاه.
}
web-operations-carried-put = الملفات التي جاءت
web-operations-carried-put-act = إدخال
web-operations-carried-done = { $count ->
    [zero] لم يُدخل ملف.
    [one] أُدخل ملف واحد، ويُنظر فيه خلال ثوان.
    [two] أُدخل ملفان، ويُنظر فيهما خلال ثوان.
    [few] أُدخلت { $count } ملفات، ويُنظر فيها خلال ثوان.
    [many] أُدخل { $count } ملفًا، ويُنظر فيها خلال ثوان.
   *[other] أُدخل { $count } ملف، ويُنظر فيها خلال ثوان.
}
web-operations-carried-none = اختر الملفات التي جاءت.
web-operations-errands = ما يُطلب باليد
web-operations-verify = التحقق من السجل
web-operations-verify-hint = يُقرأ كل قيد ويُقابل بسلسلته. كل يوم، ولا يعطّل أحدًا.
web-operations-verify-act = التحقق الآن
web-operations-rebuild = صنع القوائم والعروض من جديد
web-operations-rebuild-hint = بعد استعادة نسخة، أو إذا بدت قائمة خاطئة. لا يتغير شيء من السجل، وينتظر سائر العمل.
web-operations-rebuild-act = صنعها من جديد
web-operations-rebuild-sure = الساعة هادئة، ويمكن للآخرين أن ينتظروا.
web-operations-backup = النسخة الاحتياطية
web-operations-backup-hint = «data» و«keys» معًا، كلٌّ محفوظ في مكانه. يصنعها الجهاز في أوقاته؛ قيِّد هنا أنها صُنعت وأن أحدًا نظر فيها.
web-operations-backup-act = تقييد أن نسخة صُنعت
web-operations-asked = طلبه: { $who }
web-operations-errand-asked = طُلب ذلك، ويظهر هنا ما أُنجز منه.
web-operations-errand-runs = هذا العمل جارٍ.
web-operations-share = أُنجز { $share }٪
web-operations-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
web-operations-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
web-operations-seconds = { $count ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوان
    [many] { $count } ثانية
   *[other] { $count } ثانية
}

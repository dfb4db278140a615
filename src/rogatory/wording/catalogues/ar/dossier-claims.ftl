## أجوبة لم يوقّعها أحد: برابط أو على ورق

dossier-act-link-noted = رابط لدولة ليس لديها هذا النظام
dossier-act-answer-claimed = جواب وارد لم يُثبَت بعد
dossier-act-answer-claimed-confirmed = جواب وارد أُثبِت
dossier-act-answer-claimed-set-aside = جواب وارد صُرف النظر عنه
dossier-act-answer-set-aside = صرف النظر عن جواب

dossier-link-made = أُنشئ الرابط
dossier-link-opened = فُتح الرابط برمزه
dossier-link-downloaded = أُخذ ملف عبر الرابط
dossier-link-locked = تكرر الرمز الخطأ، فأُقفل الرابط إلى حين
dossier-link-ended = أُنهي الرابط

dossier-way-link = برابط ورمز دخول، دون توقيع
dossier-way-paper = على ورق، والصورة الممسوحة مرفقة

dossier-answer-acknowledge = إشعار بالاستلام
dossier-answer-request-information = طلب معلومات إضافية
dossier-answer-open-consultation = فتح مشاورة
dossier-answer-deliver-evidence = تنفيذ الطلب مع نتائجه
dossier-answer-postpone = إرجاء التنفيذ
dossier-answer-refuse = رفض المساعدة
dossier-answer-report-status = إفادة عن حالة الطلب

dossier-label-link-event = ما حدث
dossier-label-for-whom = لمن
dossier-label-link-until = صالح حتى
dossier-label-detail = تفصيل
dossier-label-way = كيف ورد
dossier-label-says = الجواب
dossier-label-signed-by = باسم
dossier-label-form-reference = المرجع على النموذج
dossier-label-confirmed-by = اعتمده
dossier-label-confirmed-how = كيف اعتُمد
dossier-label-confirmed-at = وقت الاعتماد
dossier-label-counts-from = يُحتسب من
dossier-label-written-on = التاريخ على الورقة

dossier-command-record-paper-answer = تدوين جواب ورقي
dossier-command-confirm-answer = اعتماد جواب
dossier-command-set-aside-answer = صرف النظر عن جواب

dossier-next-claim-ours = جواب من الدولة الأخرى ({ $counterpart }) لم يوقّعه أحد في انتظار أن نعتمده { dossier-since }{ dossier-timing }

dossier-stop-no-open-claim = لا جواب في انتظار الاعتماد.
dossier-stop-no-such-claim = ليس في هذا الملف جواب كهذا في الانتظار. اختر جوابًا ما زال منتظرًا.
dossier-stop-how-missing = اكتب كيف تحققت من أن الجواب جوابهم، كأن تذكر بمن اتصلت ومتى.
dossier-stop-reasons-missing = اكتب الأسباب أولًا.
dossier-stop-answer-unknown = اختر أي جواب هو.
dossier-stop-paper-date-missing = اكتب التاريخ الذي تحمله الورقة.
dossier-stop-paper-date-ahead = تحمل الورقة تاريخًا لم يأت بعد. صحّح التاريخ.
dossier-stop-paper-date-before-request = أُرسل الطلب بتاريخ { $day }، فلا يمكن أن تكون ورقة تحمل تاريخًا أسبق جوابًا عنه. صحّح التاريخ، أو ابحث عن الملف الذي تتبعه الورقة.
dossier-stop-scan-missing = أضف الصورة الممسوحة للورقة.
dossier-stop-form-reference-wrong = في المرجع خطأ. قابله بالنموذج حرفًا حرفًا.
dossier-stop-open-claims = { $count ->
    [zero] لا جواب في انتظار الاعتماد.
    [one] جواب لم يوقّعه أحد في انتظار اعتماده أو صرف النظر عنه.
    [two] جوابان لم يوقّعهما أحد في انتظار اعتمادهما أو صرف النظر عنهما.
    [few] { $count } أجوبة لم يوقّعها أحد في انتظار اعتمادها أو صرف النظر عنها.
    [many] { $count } جوابًا لم يوقّعه أحد في انتظار اعتماده أو صرف النظر عنه.
   *[other] { $count } جواب لم يوقّعه أحد في انتظار اعتماده أو صرف النظر عنه.
}

## نماذج مطبوعة للجواب على ورق

dossier-act-form-issued = طُبع نموذج للجواب على ورق
dossier-form-acknowledgement = إشعار بالاستلام
dossier-form-answer = جواب
dossier-label-form-kind = النموذج
dossier-label-form-number = رقم النموذج في هذا الملف
dossier-stop-form-of-another-file = لا يحمل أي نموذج من نماذج هذا الملف هذا المرجع. قابله بالورقة؛ وإن لم تكن من نماذجنا فاترك الخانة فارغة.

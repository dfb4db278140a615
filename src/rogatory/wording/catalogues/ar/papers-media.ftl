## المحضر الذي يرافق الوسيط

papers-slip-title = محضر تسليم وسيط مادي
papers-slip-number = رقمنا
papers-slip-from = الدولة المرسلة
papers-slip-to = الدولة المرسل إليها
papers-slip-medium = الوسيط
papers-slip-check = القائمة نفسها مرفقة بالرسالة الإلكترونية التي أعلنت عن هذا الوسيط. يحسب من يحوزها بصمتها بهذا الأمر ويقارنها بالبصمة المذكورة أعلاه، ثم تُقارن ملفات الوسيط بالقائمة.
papers-slip-custody = سلسلة الحيازة حتى الآن
papers-slip-signatures = التوقيع على الورق
papers-slip-given-name = سلّمه (الاسم والجهة)
papers-slip-given-sign = التاريخ والتوقيع
papers-slip-taken-name = استلمه (الاسم والجهة)
papers-slip-taken-on = المكان واليوم والساعة
papers-slip-taken-seal = حالة الختم ورقمه
papers-slip-taken-sign = التوقيع

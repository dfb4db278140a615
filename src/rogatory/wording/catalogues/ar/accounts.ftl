accounts-username-taken = اسم المستخدم هذا مستعمل من قبل؛ اختر اسمًا آخر.
accounts-fields-wrong = لم يُنشأ الحساب: راجع الحقول المبيَّنة أدناه.
accounts-password-weak = كلمة المرور هذه يسهل تخمينها.
accounts-last-administrator = هذا هو المدير الوحيد للحسابات: أنشئ مديرًا آخر أولًا، وإلا لم يبقَ من يدير الحسابات.

# Reviewed: no

### أسماء خانات السجل كما تُذكر بين علامتي اقتباس في رسالة الخطأ.
### كل منها تسمية وليس جملة، من دون نقطة في النهاية.

## شخص

field-name-full = الاسم الكامل
field-name-latin = الاسم بالأحرف اللاتينية
field-name-to-use = الاسم الذي يُنادى به
field-name-parts = أجزاء الاسم
field-name-order = ترتيب الاسم
field-aliases = كتابة الاسم في الوثائق
field-birth = الميلاد
field-languages = اللغات
field-contacts = طرق التواصل مع الشخص
field-sign-or-other-comm = لغة الإشارة أو طريقة أخرى للتواصل
field-pronouns = الضمائر
field-relation = الصلة بالشخص الرئيسي في الحالة
field-lives-here = يسكن هنا
field-parents = الوالدان في هذا البيت
field-partner = الشريك في هذا البيت
field-symbol = الرمز في الرسم
field-decision-role = الدور في قرارات العائلة
field-age-at-migration = العمر عند الهجرة

## أهل البيت والحالة

field-family-name = اسم العائلة
field-family-name-latin = اسم العائلة بالأحرف اللاتينية
field-primary-client = الشخص الرئيسي في الحالة
field-language = اللغة
field-dialect = اللهجة أو الجماعة
field-interpreter-needed = الحاجة إلى ترجمة شفهية
field-interpreter-preference = ما تطلبه العائلة في الترجمة الشفهية
field-address = العنوان
field-visiting-advice = ما يجب معرفته قبل الزيارة
field-relatives-elsewhere = أقارب في أماكن أخرى
field-opened-on = تاريخ الفتح
field-stage = مرحلة الحالة
field-referred-by = من أتى بالعائلة
field-presenting-concern = سبب مجيئهم
field-urgent-flags = ما لا يحتمل الانتظار

## زيارة، بترتيب خطواتها

field-scheduled-at = موعدها
field-started-at = بدأت
field-ended-at = انتهت
field-status = أين وصلت الزيارة
field-place = المكان
field-purpose = غرض الزيارة
field-present = من حضر من العائلة
field-others-present = من حضر غيرهم
field-safety-checked = السؤال هل الحديث آمن
field-client-words = بكلمات العائلة
field-understood = كما فهمتُه
field-concerns = ما يهم، بالترتيب
field-health-is-the-concern = الصحة هي ما يقلق
field-model-name = اسمه عندهم
field-model-cause = ما سببه
field-model-onset = لماذا بدأ حينها
field-model-course = ما الذي يفعله
field-model-severity = مدى شدّته
field-model-help = كيف ينبغي أن تكون المساعدة
field-model-troubles = المتاعب التي سببها
field-model-fear = أكثر ما يُخشى منه
field-explained = ما شُرح
field-explained-in = لغة الشرح
field-teach-back = إعادة الشرح بكلماتهم
field-teach-back-words = ما قالوه بكلماتهم
field-views = الآراء المتفقة والمختلفة
field-missed = ما فاتنا
field-options = الخيارات المعروضة
field-who-else = من غيرهم له رأي
field-agreement = ما اتُّفق عليه
field-refusals = ما رُفض أو أُجّل
field-next-contact = متى ننظر فيه مجددًا
field-summary = الملخّص
field-summary-read-back = قراءة الملخّص للعائلة
field-late-entry-reason = سبب الكتابة لاحقًا

## ما وعد أحدهم بفعله

field-what = ما سيُفعل
field-actor = من يفعله
field-actor-name = اسم من يفعله
field-due-on = حتى متى
field-done-on = تاريخ إنجازه
field-outcome = ما نتج عنه

## الترجمة الشفهية في الزيارة

field-interpreter = المترجم/ة الشفهي/ة
field-kind = النوع
field-from-language = لغة الأخصائي/ة
field-to-language = لغة العائلة
field-mode = طريقة الترجمة الشفهية
field-conflict-checked = سُئلت العائلة هل يناسبها من يترجم
field-confidentiality-agreed = الوعد بحفظ السر
field-pre-session-done = الحديث قبل الجلسة
field-problems = ما لم يسر جيدًا
field-debrief = ما قيل بعد الجلسة

## مخطّط الثقافة

field-taken-on = يوم مخطّط الثقافة
field-closed-on = تاريخ الإغلاق
field-reason = السبب
field-relocation = أسباب الانتقال
field-legal-status = الوضع القانوني
field-time-in-community = مدة العيش هنا
field-health-beliefs = معتقدات الصحة
field-trauma-and-crisis = الصدمات والأزمات
field-culture-and-religion = الثقافة والدين والطعام واللباس
field-discrimination = التمييز
field-education-and-work = التعليم والعمل
field-family-values = عادات العائلة

## حاجة أو نقطة قوة

field-statement = الحاجة أو نقطة القوة في سطر
field-domain = جانب الحياة
field-capacity-client = ما تستطيع العائلة فعله
field-capacity-network = ما يستطيع الأقارب والمجتمع فعله
field-capacity-agency = ما تستطيع الوكالة فعله

## هذا الحاسوب ووكالته

field-server = عنوان خادم الوكالة
field-code = الرمز
field-device-name = اسم هذا الحاسوب
field-worker-name = اسمك

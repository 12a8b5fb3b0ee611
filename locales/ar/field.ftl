# Reviewed: no

### أسماء خانات السجل كما تُذكر بين علامتي اقتباس في رسالة الخطأ.
### كل منها تسمية وليس جملة، من دون نقطة في النهاية.

## شخص

field-name-full = الاسم الكامل
field-name-latin = الاسم بالحروف اللاتينية
field-name-to-use = الاسم المستعمل
field-name-parts = أجزاء الاسم
field-name-order = ترتيب الاسم
field-aliases = كتابات أخرى للاسم في الوثائق
field-birth = تاريخ الميلاد
field-languages = اللغات
field-preferred = اللغة المفضّلة لهذا الشخص
field-contacts = معلومات الاتصال
field-leave-message = يمكن ترك رسالة
field-sign-or-other-comm = لغة الإشارة أو طريقة أخرى للتواصل
field-pronouns = صيغة المخاطبة
field-relation = الصلة بصاحب/ة الحالة
field-lives-here = السكن هنا
field-parents = الوالدان في هذا المنزل
field-partner = الشريك أو الشريكة في هذا المنزل
field-symbol = الرمز في الرسم
field-decision-role = الدور في قرارات العائلة
field-age-at-migration = العمر عند الانتقال

## أفراد المنزل والحالة

field-family-name = الاسم المستعمل للعائلة
field-family-name-latin = اسم العائلة بالحروف اللاتينية
field-primary-client = صاحب/ة الحالة
field-language = اللغة
field-dialect = اللهجة أو المجتمع المحلي
field-interpreter-needed = الحاجة إلى ترجمة شفهية
field-interpreter-preference = ما تفضّله العائلة في الترجمة الشفهية
field-address = العنوان
field-visiting-advice = قبل الزيارة
field-relatives-elsewhere = أقارب في أماكن أخرى
field-opened-on = تاريخ الفتح
field-stage = المرحلة
field-referred-by = جهة الإحالة
field-presenting-concern = سبب طلب المساعدة، بكلماتهم
field-urgent-flags = احتياجات عاجلة

## زيارة، بترتيب خطواتها

field-scheduled-at = موعد الزيارة
field-started-at = البداية
field-ended-at = النهاية
field-status = وضع الزيارة
field-place = المكان
field-purpose = هدف الزيارة
field-present = الحاضرون من العائلة
field-others-present = حاضرون آخرون
field-safety-checked = هل الحديث هنا الآن آمن؟
field-client-words = بكلمات العائلة
field-understood = كما يراه مسؤول/ة الحالة
field-concerns = ما يهمّ العائلة، والأهم أولًا
field-health-is-the-concern = هل الصحة هي الأمر الأهم؟
field-model-name = بماذا يسمّونه
field-model-cause = سببه في رأيهم
field-model-onset = لماذا بدأ في ذلك الوقت
field-model-course = ماذا يفعل بهم
field-model-severity = شدّته وكم قد يستمر
field-model-help = المساعدة التي يأملونها
field-model-troubles = المشكلات التي سبّبها
field-model-fear = أكثر ما يخافونه منه
field-explained = ما جرى شرحه
field-explained-in = لغة الشرح
field-teach-back = هل أعاد أحدهم الشرح بكلماته؟
field-teach-back-words = ما قالوه
field-views = آراء متفقة وآراء مختلفة
field-missed = ما لم نذكره
field-options = الخيارات المعروضة
field-who-else = من غيرهم ينبغي أن يشارك في هذا القرار
field-agreement = ما اتفقنا عليه
field-refusals = ما لم تقبله العائلة أو تريد تأجيله
field-next-contact = التواصل القادم
field-summary = ملخص الزيارة
field-summary-read-back = هل قُرئ الملخص على العائلة؟
field-late-entry-reason = تدوين متأخر: السبب

## مهمة متفق عليها

field-what = المهمة
field-actor = من سيقوم بها
field-actor-name = الاسم
field-due-on = الموعد
field-done-on = تاريخ الإنجاز
field-outcome = النتيجة

## الترجمة الشفهية في الزيارة

field-interpreter = الاسم أو رقم التعريف
field-kind = نوع الترجمة الشفهية
field-from-language = لغة مسؤول/ة الحالة
field-to-language = لغة العائلة
field-mode = طريقة الترجمة
field-conflict-checked = هل ترتاح العائلة لمن يترجم؟
field-confidentiality-agreed = هل وافق من يترجم على السرّية؟
field-pre-session-done = هل قرأ الجميع البطاقة قبل البدء؟
field-problems = المشكلات
field-debrief = نقاش بعد الترجمة

## المخطط الثقافي

field-taken-on = البداية
field-closed-on = تاريخ الإغلاق
field-reason = السبب
field-relocation = أسباب الانتقال
field-legal-status = الوضع القانوني
field-time-in-community = مدة العيش هنا
field-health-beliefs = معتقدات حول الصحة
field-trauma-and-crisis = الصدمات والأزمات
field-culture-and-religion = الثقافة والدين والأعياد
field-discrimination = معاملة غير عادلة
field-education-and-work = التعليم والعمل
field-family-values = قيم العائلة

## احتياج أو نقطة قوة

field-statement = الاحتياج أو نقطة القوة، في سطر واحد
field-domain = جانب الحياة
field-capacity-client = ما تستطيع العائلة فعله
field-capacity-network = ما يستطيع الأقارب والمجتمع المحلي فعله
field-capacity-agency = ما تستطيع المؤسسة فعله

## هذا الحاسوب ومؤسسته

field-server = عنوان خادم المؤسسة
field-code = الرمز
field-device-name = اسم هذا الحاسوب
field-worker-name = اسمك

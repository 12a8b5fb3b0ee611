# Reviewed: no

### الدقائق الأولى مع Doorstep على حاسوب: اللغة، وعبارة المرور، وكلمات الاسترداد، والمؤسسة.

## رأس كل خطوة

setup-step = الخطوة { $step } من { $steps }
setup-language-title = ما لغة القراءة المفضّلة لديك؟
setup-language-text = سيستعمل Doorstep هذه اللغة لك. أما لغة كل عائلة فتُختار لاحقًا.
setup-language-next = متابعة

## عبارة المرور

setup-passphrase-title = اختيار عبارة المرور
setup-passphrase-text = تحمي عبارة المرور كل ما يُكتب عن العائلات على هذا الحاسوب. لا يستطيع أحد غيرك أن يجدها لك: لا مؤسستك ولا من يصنعون Doorstep.
setup-passphrase-hint = تُختار أربع كلمات أو أكثر لا صلة بينها ويسهل عليك تذكّرها. يمكن استعمال المسافات.
setup-passphrase-label = عبارة المرور
setup-passphrase-new = عبارة المرور الجديدة
setup-passphrase-again = كتابة عبارة المرور نفسها مرة أخرى
setup-passphrase-differs = عبارتا المرور مختلفتان.
setup-passphrase-show = إظهار عبارة المرور
setup-passphrase-create = اعتماد عبارة المرور

setup-strength-0 = يمكن تخمينها فورًا
setup-strength-1 = يمكن تخمينها في دقائق
setup-strength-2 = يمكن تخمينها في أيام
setup-strength-3 = يصعب تخمينها
setup-strength-4 = يصعب تخمينها جدًا
setup-strength-label = قوة عبارة المرور

## كلمات الاسترداد

setup-words-title = كلمات الاسترداد
setup-words-text = إذا نُسيت عبارة المرور، تفتح هذه الكلمات الاثنتا عشرة Doorstep على هذا الحاسوب. لا تظهر الكلمات إلا الآن.
setup-words-keep = يُرجى كتابتها أو طباعتها، وحفظ الورقة بعيدًا عن الحاسوب وليس في حقيبته. من لديه الورقة والحاسوب معًا يستطيع قراءة كل شيء.
setup-words-print = طباعة
setup-words-next = الكلمات لديّ على ورقة
setup-words-sheet-title = كلمات الاسترداد
setup-words-sheet-text = يُرجى حفظ هذه الورقة بعيدًا عن الحاسوب. من لديه الاثنان معًا يستطيع قراءة كل شيء.
setup-words-sheet-date = تاريخ الطباعة: { $date }

setup-renew-title = كلمات الاسترداد الجديدة
setup-renew-text = في المرة الماضية ظهرت كلمات الاسترداد لكن لم يجرِ تأكيدها. الكلمات تظهر مرة واحدة فقط، لذلك ستظهر كلمات جديدة. الكلمات القديمة لم تعد تعمل. يُرجى إتلاف الورقة القديمة.
setup-renew-show = إظهار الكلمات الجديدة

setup-confirm-title = التحقق من الورقة
setup-confirm-text = يُرجى كتابة هذه الكلمات من الورقة، للتأكد من أنها صحيحة.
setup-confirm-word = الكلمة { $place }
setup-confirm-again = إظهار الكلمات مرة أخرى
setup-confirm-done = تأكيد

## المؤسسة

setup-enroll-title = الارتباط بمؤسستك
setup-enroll-text = تعطيك مؤسستك عنوانًا ورمزًا. يمكن استعمال Doorstep كله دون ارتباط. وبعد الارتباط يُرسل عملك إلى مؤسستك كلما توفّر الاتصال.
setup-enroll-server = عنوان خادم المؤسسة
setup-enroll-server-hint = مثال: https://doorstep.your-agency.org
setup-enroll-code = الرمز
setup-enroll-code-hint = الرمز صالح لعشر دقائق ولحاسوب واحد.
setup-enroll-device = اسم هذا الحاسوب
setup-enroll-device-hint = يساعد مؤسستك على معرفة الحاسوب. يُرجى عدم استعمال اسم عائلة من العائلات.
setup-enroll-connect = ربط
setup-enroll-later = لاحقًا

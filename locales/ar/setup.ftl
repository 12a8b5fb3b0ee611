# Reviewed: no

### الدقائق الأولى مع Doorstep على حاسوب: اللغة، وعبارة المرور، وكلمات الاسترداد، والوكالة.

## رأس كل خطوة

setup-step = الخطوة { $step } من { $steps }
setup-language-title = ما لغة القراءة المفضّلة لديك؟
setup-language-text = بهذه اللغة تخاطبك النافذة. أما لغات العائلات فتُختار لاحقًا، لكل عائلة لغتها.
setup-language-next = المتابعة بهذه اللغة

## عبارة المرور

setup-passphrase-title = اختيار عبارة المرور
setup-passphrase-text = كل ما يُكتب عن العائلات على هذا الحاسوب مقفل بها. لا يستطيع أحد أن يجدها لك، لا وكالتك ولا نحن.
setup-passphrase-hint = أربع كلمات أو أكثر لا صلة بينها ويمكنك تذكّرها. المسافات مسموحة.
setup-passphrase-label = عبارة المرور
setup-passphrase-new = عبارة المرور الجديدة
setup-passphrase-again = عبارة المرور نفسها مرة أخرى
setup-passphrase-differs = العبارتان غير متطابقتين بعد.
setup-passphrase-show = إظهار ما يُكتب
setup-passphrase-create = قفل Doorstep بهذه العبارة

setup-strength-0 = تُخمَّن فورًا
setup-strength-1 = تُخمَّن في دقائق
setup-strength-2 = تُخمَّن في أيام
setup-strength-3 = يصعب تخمينها
setup-strength-4 = يصعب تخمينها جدًا
setup-strength-label = قوة عبارة المرور

## كلمات الاسترداد

setup-words-title = كلمات الاسترداد
setup-words-text = عند نسيان عبارة المرور، تفتح هذه الكلمات الاثنتا عشرة Doorstep على هذا الحاسوب. تظهر الآن ولا تظهر مرة أخرى أبدًا.
setup-words-keep = يُرجى كتابتها على ورقة أو طباعتها، وحفظ الورقة بعيدًا عن الحاسوب: لا في حقيبته. من معه الورقة والحاسوب يستطيع قراءة كل شيء.
setup-words-print = طباعة الورقة
setup-words-next = الكلمات عندي على ورقة
setup-words-sheet-title = كلمات الاسترداد
setup-words-sheet-text = يُرجى حفظ هذه الورقة بعيدًا عن الحاسوب. من معه الاثنان يستطيع قراءة كل شيء.
setup-words-sheet-date = طُبعت في { $date }

setup-renew-title = كلمات الاسترداد، من جديد
setup-renew-text = في المرة الماضية ظهرت الكلمات دون التحقق منها. الكلمات تظهر مرة واحدة فقط، لذلك هذه كلمات جديدة. القديمة لم تعد تفتح شيئًا: يُرجى التخلّص من ورقتها.
setup-renew-show = إظهار الكلمات الجديدة

setup-confirm-title = التحقق من الورقة
setup-confirm-text = يُرجى كتابة هذه الكلمات من الورقة، للتأكّد من أنها صحيحة.
setup-confirm-word = الكلمة { $place }
setup-confirm-again = إظهار الكلمات مرة أخرى
setup-confirm-done = الكلمات صحيحة

## الوكالة

setup-enroll-title = الارتباط بوكالتك
setup-enroll-text = تعطيك وكالتك عنوانًا ورمزًا. يعمل Doorstep بالكامل من دونهما؛ الارتباط لا يزيد على أن يوصل عملك إلى الوكالة عند توفّر الشبكة.
setup-enroll-server = عنوان خادم الوكالة
setup-enroll-server-hint = مثال: https://doorstep.your-agency.org
setup-enroll-code = الرمز
setup-enroll-code-hint = الرمز صالح لبضع دقائق ولحاسوب واحد.
setup-enroll-device = اسم هذا الحاسوب
setup-enroll-device-hint = حتى تميّزه وكالتك من غيره. بلا أسماء عائلات.
setup-enroll-connect = ربط
setup-enroll-later = لاحقًا

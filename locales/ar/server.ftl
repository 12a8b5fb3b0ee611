# Reviewed: no

### ما يقوله خادم الوكالة في سطر الأوامر، لمن يدير الخادم. الأوامر لا تُترجم.
### العلامة الخفية المكتوبة قبل الخيارات تُبقي الشرطتين في مكانهما.

server-about = خادم الوكالة لبرنامج Doorstep: يستلم ما تسجّله الحواسيب، ويعطي كل حالة لمن يعمل عليها.
server-help-usage = الاستعمال:
server-help-commands = الأوامر
server-help-options = الخيارات
server-help-help = عرض هذه المساعدة
server-help-data = ملف الوكالة
server-help-language = لغة ما يُقال هنا، مثل en أو es أو ar
server-help-json = عرض كائن JSON واحد بدل النص، للبرامج

## ما يفعله كل أمر

server-serve = الرد على حواسيب الوكالة إلى أن يوقَف الخادم
server-serve-listen = العنوان الذي يستمع عليه الخادم؛ المنفذ 0 يأخذ أي منفذ متاح
server-agency = الوكالة نفسها
server-agency-create = إنشاء الوكالة، وملفها إن لم يكن موجودًا
server-agency-create-name = اسم الوكالة كما يراه العاملون فيها
server-staff = من يعملون فيها
server-staff-add = إضافة شخص
server-staff-add-name = اسم الشخص كما يراه الزملاء
server-staff-add-role = ما يُسمح للشخص به: case-worker (الحالات المسندة إليه)، أو supervisor (حالات الفريق كلها أيضًا، وما تتشاركه المؤسسة)، أو administrator (ما تتشاركه المؤسسة)
server-staff-add-team = فريق الشخص؛ والإشراف بلا فريق يشمل حالات كل الفرق
server-staff-list = عرضهم، كل واحد مع معرّفه
server-device = الحواسيب
server-device-code = إصدار رمز يُسجَّل به حاسوب واحد، مرة واحدة وخلال عشر دقائق
server-device-revoke = سحب مكان حاسوب: لا يعود بإمكانه إرسال شيء أو استلامه
server-device-list = عرضها، كل حاسوب مع معرّفه
server-case = من يعمل على أي حالة
server-case-assign = إسناد حالة إلى شخص، إلى جانب من أُسندت إليهم من قبل
server-case-unassign = سحب حالة من شخص
server-case-list = عرض الحالات بمعرّفاتها: من يعمل على كل منها، ولا شيء مما فيها
server-backup = كتابة نسخة كاملة من ملف الوكالة، حتى أثناء تشغيل الخادم
server-backup-to = مكان النسخة؛ يجب أن لا يكون فيه شيء
server-option-staff = معرّف شخص
server-option-device = معرّف حاسوب
server-option-case = معرّف حالة

## ما تمّ

server-agency-created = صار للوكالة { $name } ملفها. هذا معرّف الوكالة:
server-backup-made = النسخة في { $path }. فيها مفتاح الوكالة وكل حالة: يجب حفظها بأمان كالملف نفسه.
server-staff-added = تمت إضافة { $name }. هذا معرّف الشخص:
server-staff-none = لم يُضَف أحد بعد.
server-staff-role-case-worker = أخصائي/ة
server-staff-role-supervisor = مشرف/ة
server-staff-role-administrator = مسؤول/ة إدارة
server-staff-line = { $name }، { $role }
server-staff-line-team = { $name }، { $role }، فريق { $team }
server-device-code-made = يُكتب هذا الرمز على الحاسوب خلال عشر دقائق. يعمل مرة واحدة:
server-device-none = لم يُسجَّل أي حاسوب بعد.
server-device-line = { $name }، حاسوب { $staff } (التغييرات المستلَمة: { $changes }، قيد المراجعة: { $held })
server-device-line-revoked = { $name }، حاسوب { $staff }، أُلغي الوصول (التغييرات المستلَمة: { $changes }، قيد المراجعة: { $held })
server-device-revoked = سُحب مكان الحاسوب. يُرفض بدءًا من طلبه التالي.
server-case-assigned = أُسندت الحالة. تصل إلى حاسوب الشخص في مزامنته القادمة.
server-case-unassigned = سُحبت الحالة من الشخص. تغادر حاسوبه في مزامنته القادمة، بعد استلام ما كتبه.
server-case-none = لا توجد حالات بعد.
server-case-line = { $staff } (التغييرات: { $changes })
server-case-line-nobody = لا أحد يعمل على هذه الحالة (التغييرات: { $changes })

## ما لم ينجح. كل رسالة تقول ما الخطوة التالية.

server-error-missing = لا يوجد ملف في { $path }. يُرجى التحقق من المسار بعد { "\u200E" }--data، أو إنشاء الوكالة بالأمر: agency create
server-error-not-ours = { $path } ليس ملف وكالة. بقي كما هو. يُرجى التحقق من المسار بعد { "\u200E" }--data.
server-error-too-new = كُتب { $path } بإصدار أحدث من doorstep-server. بقي كما هو. يُرجى تثبيت الإصدار الأحدث.
server-error-old-sqlite = مكتبة SQLite في هذه النسخة أقدم من أن تحفظ كل كتابة. لم يُفتح شيء. يُرجى تثبيت نسخة فيها SQLite 3.51.3 أو أحدث.
server-error-already-served = يستعمل { $path } برنامج خادم آخر. لا يجوز أن يستعمله إلا واحد. يُرجى إيقاف الآخر أولا.
server-error-no-agency = ليس في { $path } وكالة بعد. تُنشأ بالأمر: agency create
server-error-agency-exists = في { $path } وكالة بالفعل، ولكل ملف وكالة واحدة. بقي كما هو. لوكالة أخرى يُرجى اختيار ملف آخر بعد { "\u200E" }--data.
server-error-backup-exists = يوجد شيء هناك بالفعل، وقد بقي كما هو. يُرجى اختيار مسار آخر بعد { "\u200E" }--to.
server-error-bad-name = هذا اسم لا يمكن حفظه. لم يتغيّر شيء. يجب أن لا يكون فارغًا، وأن لا تزيد أحرفه على { $max }، وأن يكون كله في سطر واحد.
server-error-no-such-staff = لا أحد هنا له هذا المعرّف. لم يتغيّر شيء. يمكن البحث عنه بالأمر: staff list
server-error-no-such-device = لا حاسوب هنا له هذا المعرّف. لم يتغيّر شيء. يمكن البحث عنه بالأمر: device list
server-error-no-such-case = لا حالة هنا لها هذا المعرّف. لم يتغيّر شيء. يمكن البحث عنها بالأمر: case list
server-error-not-assigned = هذه الحالة ليست مسندة إلى ذلك الشخص. لم يتغيّر شيء. يمكن البحث عنها بالأمر: case list
server-error-file = تعذّرت قراءة { $path } أو الكتابة فيه ({ $cause }). لم يضِع شيء مما استُلم. يُرجى التحقق من القرص ومن صلاحيات الملف.
server-error-listen = لا يستطيع الخادم الاستماع على { $address } ({ $cause }). يُرجى اختيار عنوان آخر بعد { "\u200E" }--listen.
server-error-needed = هناك شيء ناقص: { $what }. للمساعدة يُضاف { "\u200E" }--help.
server-error-not-understood = لم يُفهم هذا: { $what }. للمساعدة يُضاف { "\u200E" }--help.

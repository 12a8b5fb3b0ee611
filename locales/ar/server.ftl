# Reviewed: no

### ما يقوله خادم المؤسسة في سطر الأوامر، لمن يدير الخادم. الأوامر لا تُترجم.
### العلامة الخفية المكتوبة قبل الخيارات تُبقي الشرطتين في مكانهما.

server-about = خادم المؤسسة لبرنامج Doorstep. يستلم العمل من الحواسيب، ويرسل كل حالة إلى من يعملون عليها.
server-help-usage = الاستعمال:
server-help-commands = الأوامر
server-help-options = الخيارات
server-help-help = عرض هذه المساعدة
server-help-data = ملف بيانات المؤسسة
server-help-language = لغة هذه الرسائل، مثل en أو es أو ar
server-help-json = عرض كائن JSON واحد بدل النص، للبرامج

## ما يفعله كل أمر

server-serve = تشغيل الخادم إلى أن يوقَف
server-serve-listen = العنوان الذي يستمع عليه الخادم؛ المنفذ 0 يختار أي منفذ متاح
server-agency = إعداد المؤسسة
server-agency-create = إنشاء المؤسسة، وملف بياناتها إن لم يكن موجودًا
server-agency-create-name = اسم المؤسسة كما يراه العاملون فيها
server-staff = إدارة العاملين
server-staff-add = إضافة شخص
server-staff-add-name = اسم الشخص كما يراه الزملاء
server-staff-add-role = دور الشخص: لمسؤول/ة الحالة ومسؤول/ة الإدارة الحالات المسندة إلى كل منهما؛ وللمشرف/ة حالات الفريق أيضًا؛ ويمكن للمشرف/ة ومسؤول/ة الإدارة تغيير ما تتشاركه المؤسسة كلها
server-staff-add-team = فريق الشخص؛ والمشرف/ة بلا فريق له حالات كل الفرق
server-staff-list = عرض العاملين مع معرّفاتهم
server-device = إدارة الحواسيب
server-device-code = إصدار رمز لإضافة حاسوب واحد؛ يعمل مرة واحدة خلال عشر دقائق
server-device-revoke = إلغاء صلاحية حاسوب، فلا يعود بإمكانه الإرسال أو الاستلام
server-device-list = عرض الحواسيب مع معرّفاتها
server-case = إدارة من يعمل على كل حالة
server-case-assign = إسناد حالة إلى شخص؛ ومن أُسندت إليهم من قبل تبقى معهم
server-case-unassign = إنهاء إسناد حالة إلى شخص
server-case-list = عرض الحالات بمعرّفاتها مع من يعملون على كل منها؛ ولا يُعرض شيء من محتواها
server-backup = نسخ ملف بيانات المؤسسة كله؛ يعمل أيضًا أثناء تشغيل الخادم
server-backup-to = مكان النسخة؛ يجب ألّا يكون الملف موجودًا من قبل
server-option-staff = معرّف شخص
server-option-device = معرّف حاسوب
server-option-case = معرّف حالة

## ما تمّ

server-agency-created = أُنشئت { $name }. هذا معرّف المؤسسة:
server-backup-made = النسخة الاحتياطية في { $path }. فيها مفتاح المؤسسة وكل الحالات. يجب حفظها بأمان مثل ملف البيانات نفسه.
server-staff-added = تمت إضافة { $name }. هذا معرّف الشخص:
server-staff-none = لم يُضَف أي من العاملين بعد.
server-staff-role-case-worker = مسؤول/ة الحالة
server-staff-role-supervisor = مشرف/ة
server-staff-role-administrator = مسؤول/ة إدارة
server-staff-line = { $name }، { $role }
server-staff-line-team = { $name }، { $role }، الفريق: { $team }
server-device-code-made = يُكتب هذا الرمز على الحاسوب خلال عشر دقائق. يعمل مرة واحدة فقط:
server-device-none = لم يُضَف أي حاسوب بعد.
server-device-line = { $name }، حاسوب { $staff } (التغييرات المستلَمة: { $changes }، بانتظار المراجعة: { $held })
server-device-line-revoked = { $name }، حاسوب { $staff }، أُلغي الوصول (التغييرات المستلَمة: { $changes }، بانتظار المراجعة: { $held })
server-device-revoked = أُلغيت صلاحية الحاسوب. يرفضه الخادم بدءًا من طلبه التالي.
server-case-assigned = أُسندت الحالة. ستصل إلى حاسوب الشخص في مزامنته القادمة.
server-case-unassigned = أُنهي الإسناد. في المزامنة القادمة يُستلم أولًا ما كتبه الشخص في الحالة، ثم تُزال الحالة من حاسوبه، إلا إذا كان يشرف على فريق الحالة أو على كل الفرق.
server-case-none = لا توجد حالات بعد.
server-case-line = { $staff } (التغييرات: { $changes })
server-case-line-nobody = هذه الحالة غير مسندة إلى أحد (التغييرات: { $changes })

## ما لم ينجح. كل رسالة تقول ما الخطوة التالية.

server-error-missing = لا يوجد ملف في { $path }. يُرجى التحقق من المسار بعد { "\u200E" }--data، أو إنشاء المؤسسة بالأمر: agency create
server-error-not-ours = { $path } ليس ملف بيانات مؤسسة. لم يتغيّر. يُرجى التحقق من المسار بعد { "\u200E" }--data.
server-error-too-new = كُتب { $path } بإصدار أحدث من doorstep-server. لم يتغيّر. يُرجى تثبيت الإصدار الأحدث.
server-error-old-sqlite = تستعمل هذه النسخة مكتبة SQLite أقدم من أن تحفظ بثقة. لم يُفتح شيء. يُرجى تثبيت نسخة فيها SQLite 3.51.3 أو أحدث.
server-error-already-served = يستعمل { $path } خادم آخر يعمل الآن. لا يمكن أن يستعمله إلا خادم واحد. يُرجى إيقاف الآخر أولًا.
server-error-no-agency = ليس في { $path } مؤسسة بعد. تُنشأ بالأمر: agency create
server-error-agency-exists = في { $path } مؤسسة بالفعل، ولكل ملف مؤسسة واحدة. لم يتغيّر. لمؤسسة أخرى يُرجى اختيار ملف آخر بعد { "\u200E" }--data.
server-error-backup-exists = هذا الملف موجود بالفعل، ولم يتغيّر. يُرجى اختيار مسار آخر بعد { "\u200E" }--to.
server-error-bad-name = لا يمكن استعمال هذا الاسم. لم يتغيّر شيء. يجب أن يكون الاسم في سطر واحد، وألّا يكون فارغًا، وألّا تزيد أحرفه على { $max }.
server-error-no-such-staff = لا أحد من العاملين له هذا المعرّف. لم يتغيّر شيء. لعرض المعرّفات يُستعمل الأمر: staff list
server-error-no-such-device = لا يوجد حاسوب له هذا المعرّف. لم يتغيّر شيء. لعرض المعرّفات يُستعمل الأمر: device list
server-error-no-such-case = لا توجد حالة لها هذا المعرّف. لم يتغيّر شيء. لعرض المعرّفات يُستعمل الأمر: case list
server-error-not-assigned = هذه الحالة ليست مسندة إلى ذلك الشخص. لم يتغيّر شيء. لعرض الإسناد يُستعمل الأمر: case list
server-error-file = تعذّرت قراءة { $path } أو الكتابة فيه ({ $cause }). يُرجى التحقق من القرص ومن أذونات الملف.
server-error-listen = لا يستطيع الخادم الاستماع على { $address } ({ $cause }). يُرجى اختيار عنوان آخر بعد { "\u200E" }--listen.
server-error-needed = هناك شيء ناقص: { $what }. لعرض المساعدة يُضاف { "\u200E" }--help.
server-error-not-understood = أمر غير معروف: { $what }. لعرض المساعدة يُضاف { "\u200E" }--help.

# Reviewed: no

### شخص من أفراد المنزل. كلمات بسيطة لا يتضايق أحد من قراءتها عن نفسه.

person-named-relation = { $name }، { $relation }
person-about-age =
    { $age ->
        [0] العمر أقل من سنة
        [1] العمر نحو سنة
        [2] العمر نحو سنتين
        [few] العمر نحو { $age } سنوات
        [many] العمر نحو { $age } سنة
       *[other] العمر نحو { $age } سنة
    }
person-lives-elsewhere = السكن في مكان آخر
person-interpreter = الترجمة الشفهية لازمة
person-new-title = إضافة شخص
person-save = حفظ الشخص
person-edit = تعديل
person-delete-title = هل يُحذف هذا الشخص من القائمة؟
person-delete-text = لن يظهر { $name } بعد الآن في قائمة أفراد المنزل. وما كُتب يبقى في سجل الحالة.
person-delete-reason = السبب
person-delete-confirm = حذف من هذه القائمة

## أقسام النموذج

person-section-names = الأسماء
person-section-family = العائلة
person-section-birth = الميلاد
person-section-languages = اللغات والتواصل
person-section-contacts = معلومات الاتصال

## الأسماء

person-name-hint = كما يكتبه الشخص أو يقوله، وبخطّه هو. يكفي اسم واحد.
person-name-latin-hint = لمن لا يستطيع قراءة الخط الأصلي.
person-name-to-use-hint = الاسم الذي يُنادى به الشخص، إن كان غير الاسم الكامل.
person-aliases-hint = واحدة في كل سطر، كما تظهر في الوثائق.
person-name-parts-add = إضافة جزء من الاسم
person-name-part = الجزء
person-name-part-kind = النوع
person-part-given = الاسم الأول
person-part-patronymic = اسم الأب
person-part-grandfather = اسم الجد
person-part-family-first = اسم العائلة الأول
person-part-family-second = اسم العائلة الثاني
person-part-clan = اسم العشيرة أو البيت
person-part-honorific = لقب احترام
person-part-single = اسم واحد فقط
person-order-given-first = الاسم الأول ثم اسم العائلة
person-order-family-first = اسم العائلة ثم الاسم الأول
person-order-as-written = كما هو مكتوب

## الصلة بصاحب/ة الحالة

person-relation-primary-client = صاحب/ة الحالة
person-relation-spouse = زوجة أو زوج
person-relation-partner = شريك أو شريكة
person-relation-child = ابن أو ابنة
person-relation-stepchild = من أبناء الزوج أو الزوجة
person-relation-foster-child = طفل في رعاية العائلة
person-relation-parent = أم أو أب
person-relation-parent-in-law = من والدَي الزوج أو الزوجة
person-relation-grandparent = جدة أو جد
person-relation-grandchild = حفيد أو حفيدة
person-relation-sibling = أخ أو أخت
person-relation-sibling-in-law = أخ أو أخت بالمصاهرة
person-relation-child-in-law = زوجة الابن أو زوج الابنة
person-relation-aunt-uncle = عم أو عمة أو خال أو خالة
person-relation-niece-nephew = من أبناء الإخوة أو الأخوات
person-relation-cousin = من أبناء الأعمام أو الأخوال
person-relation-other-relative = قرابة أخرى
person-relation-not-related = لا قرابة

## الرمز في رسم العائلة، يختاره الشخص

person-symbol-square = مربّع
person-symbol-circle = دائرة
person-symbol-diamond = معيّن

## الميلاد

person-birth-as-said = تاريخ الميلاد كما قيل
person-birth-hint = تاريخ، أو سنة، أو كلمات مثل “ربيع ١٣٧١”. يُحفظ كما قاله الشخص تمامًا.
person-birth-calendar = التقويم
person-calendar-gregory = ميلادي
person-calendar-persian = هجري شمسي
person-calendar-ethiopic = إثيوبي
person-calendar-islamic = هجري
person-birth-certainty = ما مدى التأكد منه؟
person-certainty-documented = مكتوب في وثيقة
person-certainty-reported = قاله الشخص أو العائلة
person-certainty-estimated = تقديري
person-certainty-assigned-0101 = الأول من يناير (كانون الثاني)، حدّده مكتب رسمي
person-certainty-unknown = غير معروف
person-birth-assigned-hint = حدّد مكتب رسمي الأول من يناير (كانون الثاني)، وقد لا يكون يوم الميلاد الحقيقي. يُرجى عدم إرسال تهانٍ بعيد الميلاد، وعدم استعمال هذا التاريخ للتمييز بين شخص وآخر.
person-age-at-migration-hint = بالسنوات، إن كان معروفًا.

## اللغات

person-language-add = إضافة لغة
person-language-which = اللغة
person-language-speak = الكلام والفهم
person-mastery-none = لا يتكلمها
person-mastery-some = يتكلمها قليلًا
person-mastery-well = يتكلمها جيدًا
person-language-literacy = القراءة والكتابة
person-literacy-none = لا يقرؤها ولا يكتبها
person-literacy-some = يقرؤها ويكتبها قليلًا
person-literacy-functional = يقرؤها ويكتبها بما يكفي للاستمارات
person-literacy-unknown = غير معروف
person-language-preferred = اللغة المفضّلة لهذا الشخص

## طرق التواصل. رسالة على هاتف خطأ قد تكلّف إنسانًا أمانه.

person-contact-add = إضافة وسيلة اتصال
person-contact-kind = النوع
person-contact-kind-phone = هاتف
person-contact-kind-message = رسالة نصية أو تطبيق رسائل
person-contact-kind-email = بريد إلكتروني
person-contact-kind-through-someone = عن طريق شخص آخر
person-contact-kind-other = غير ذلك
person-contact-value = رقم أو عنوان أو اسم
person-contact-safe = هل استعمال وسيلة الاتصال هذه آمن؟
person-safe-yes = نعم
person-safe-no = لا
person-safe-ask-first = السؤال أولًا
person-contact-message = يمكن ترك رسالة
person-contact-hours = أفضل وقت لاستعمالها

## الأمان بجانب طريقة التواصل: قصير جدًا

person-safety-yes = آمنة
person-safety-no = لا تُستعمل
person-safety-ask-first = السؤال أولًا

## أشخاص حُذفوا من القائمة

person-deleted-title = حُذفوا من هذه القائمة
person-restore = إعادة

# Reviewed: no

### شخص من أهل البيت. كلمات بسيطة لا يتضايق أحد من قراءتها عن نفسه.

person-named-relation = { $name }، { $relation }
person-about-age =
    { $age ->
        [zero] دون السنة من العمر
        [one] العمر نحو سنة
        [two] العمر نحو سنتين
        [few] العمر نحو { $age } سنوات
        [many] العمر نحو { $age } سنة
       *[other] العمر نحو { $age } سنة
    }
person-lives-elsewhere = السكن في مكان آخر
person-interpreter = بحاجة إلى ترجمة شفهية
person-new-title = شخص جديد
person-save = حفظ هذا الشخص
person-edit = تعديل
person-remove = إزالة من العائلة
person-remove-title = إزالة هذا الشخص؟
person-remove-text = لن يبقى اسم { $name } ظاهرًا في هذه العائلة. ما كُتب يبقى في تاريخ الحالة.
person-remove-reason = السبب
person-remove-confirm = إزالة

## أقسام النموذج

person-section-names = الأسماء
person-section-family = في العائلة
person-section-birth = الميلاد
person-section-languages = اللغات والكلام
person-section-contacts = طرق التواصل مع هذا الشخص

## الأسماء

person-name-hint = كما يكتبه الشخص أو يقوله، وبخطّه هو. يكفي اسم واحد.
person-name-latin-hint = لمن لا يقرأ هذا الخط.
person-name-to-use-hint = الاسم الذي يُنادى به الشخص، إن لم يكن الاسم الكامل.
person-aliases-hint = كتابة واحدة في كل سطر، كما تظهر في الأوراق.
person-name-parts-add = إضافة جزء من الاسم
person-name-part = الجزء
person-name-part-kind = نوعه
person-part-given = الاسم الأول
person-part-patronymic = اسم الأب
person-part-grandfather = اسم الجد
person-part-family-first = اسم العائلة الأول
person-part-family-second = اسم العائلة الثاني
person-part-clan = العشيرة أو البيت
person-part-honorific = لقب احترام
person-part-single = الاسم الوحيد
person-order-given-first = الاسم الأول ثم اسم العائلة
person-order-family-first = اسم العائلة ثم الاسم الأول
person-order-as-written = كما هو مكتوب

## الصلة بالشخص الذي فُتحت الحالة معه

person-relation-primary-client = الشخص الرئيسي في الحالة
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

person-birth-as-said = كما قيل
person-birth-hint = تاريخ، أو سنة، أو كلمات مثل «ربيع ١٣٧١». يُحفظ كما قيل.
person-birth-calendar = التقويم
person-calendar-gregory = الميلادي
person-calendar-persian = الفارسي
person-calendar-ethiopic = الإثيوبي
person-calendar-islamic = الهجري
person-birth-certainty = مدى التأكّد
person-certainty-documented = في وثيقة
person-certainty-reported = كما رُوي
person-certainty-estimated = تقديري
person-certainty-assigned-0101 = أُعطي الأول من يناير (كانون الثاني)
person-certainty-unknown = غير معروف
person-birth-assigned-hint = الأول من يناير (كانون الثاني) أعطاه مكتب رسمي وليس من الميلاد: لا تهاني بعيد ميلاد، ولا يُستعمل أبدًا للتمييز بين الناس.
person-age-at-migration-hint = بالسنوات، بقدر ما هو معروف.

## اللغات

person-language-add = إضافة لغة
person-language-which = اللغة
person-language-speak = الكلام والفهم
person-mastery-none = لا
person-mastery-some = قليلا
person-mastery-well = جيدًا
person-language-literacy = القراءة والكتابة
person-literacy-none = لا
person-literacy-some = قليلا
person-literacy-functional = بما يكفي للأوراق
person-literacy-unknown = غير معروف
person-language-preferred = لغة الحديث مع هذا الشخص

## طرق التواصل. رسالة على هاتف خطأ قد تكلّف إنسانًا أمانه.

person-contact-add = إضافة طريقة
person-contact-kind = النوع
person-contact-kind-phone = هاتف
person-contact-kind-message = رسالة
person-contact-kind-email = بريد إلكتروني
person-contact-kind-through-someone = عن طريق شخص
person-contact-kind-other = غير ذلك
person-contact-value = رقم أو عنوان أو اسم
person-contact-safe = هل استعمالها آمن؟
person-safe-yes = نعم
person-safe-no = لا
person-safe-ask-first = السؤال أولا
person-contact-message = يمكن ترك رسالة
person-contact-hours = متى تُستعمل

## الأمان بجانب طريقة التواصل: قصير جدًا

person-safety-yes = استعمالها آمن
person-safety-no = لا تُستعمل
person-safety-ask-first = السؤال أولا

## أشخاص حُذفوا من القائمة

person-removed-title = حُذفوا من هذه القائمة
person-restore = إعادة

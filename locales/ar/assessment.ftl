# Reviewed: no

### الحاجات ونقاط القوة كما تسمّيها العائلة، ولكل منها الرقم الذي تُذكر به.

assessment-need = حاجة
assessment-strength = نقطة قوة
assessment-kind = حاجة أو نقطة قوة
assessment-statement = ما هي، في سطر واحد
assessment-domain = موضوعها
assessment-domain-choose = اختيار…
assessment-add = إعطاؤها رقمًا
assessment-was = كان رقمها { $number }

## موضوع الحاجة أو نقطة القوة

assessment-domain-food = الطعام
assessment-domain-housing = السكن
assessment-domain-utilities = التدفئة والماء والكهرباء
assessment-domain-money = المال
assessment-domain-work = العمل
assessment-domain-education = المدرسة والتدريب
assessment-domain-english = اللغة الإنجليزية
assessment-domain-language-access = التفاهم مع الآخرين
assessment-domain-transport = التنقّل
assessment-domain-health-cover = التأمين الصحي
assessment-domain-health-care = الطبيب والدواء
assessment-domain-health-literacy = فهم أمور الصحة
assessment-domain-emotional-health = راحة النفس
assessment-domain-family-ties = الأهل والأصدقاء
assessment-domain-safety = الأمان
assessment-domain-digital = الهاتف والإنترنت
assessment-domain-child-care = رعاية الأطفال
assessment-domain-legal-help = المساعدة القانونية
assessment-domain-culture-faith = الثقافة والدين
assessment-domain-other = شيء آخر

## تعديل احتياج أو نقطة قوة

assessment-edit = تعديل احتياج أو نقطة قوة

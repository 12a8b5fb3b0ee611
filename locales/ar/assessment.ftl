# Reviewed: no

### الاحتياجات ونقاط القوة كما تسمّيها العائلة، ولكل منها الرقم الذي تُذكر به.

assessment-need = احتياج
assessment-strength = نقطة قوة
assessment-kind = احتياج أو نقطة قوة
assessment-statement = الاحتياج أو نقطة القوة، في سطر واحد
assessment-domain = جانب الحياة
assessment-domain-choose = اختيار…
assessment-add = إضافة احتياج أو نقطة قوة
assessment-was = الرقم السابق { $number }

## جانب الحياة الذي يخصه الاحتياج أو نقطة القوة

assessment-domain-food = الطعام
assessment-domain-housing = السكن
assessment-domain-utilities = التدفئة والماء والكهرباء
assessment-domain-money = المال
assessment-domain-work = العمل
assessment-domain-education = المدرسة والتدريب
assessment-domain-english = تعلّم الإنجليزية
assessment-domain-language-access = اللغة والترجمة الشفهية
assessment-domain-transport = المواصلات
assessment-domain-health-cover = التأمين الصحي
assessment-domain-health-care = الأطباء والأدوية
assessment-domain-health-literacy = فهم المعلومات الصحية
assessment-domain-emotional-health = الضغط والراحة النفسية
assessment-domain-family-ties = الأهل والأصدقاء
assessment-domain-safety = الأمان
assessment-domain-digital = الهاتف والإنترنت
assessment-domain-child-care = رعاية الأطفال
assessment-domain-legal-help = المساعدة القانونية
assessment-domain-culture-faith = الثقافة والدين
assessment-domain-other = شيء آخر

## تعديل احتياج أو نقطة قوة

assessment-edit = تعديل احتياج أو نقطة قوة

# Reviewed: no

### الحاسوب بين يدي العائلة: سؤال واحد في كل مرة، بكلام دافئ ومهذّب وقصير.

handover-title = لكم
handover-skip = أفضّل عدم الإجابة
handover-back = السابق
handover-next = التالي
handover-progress = السؤال { $at } من { $of }
handover-speak-hint = يمكنكم أيضًا أن تقولوا الجواب، وسيكتبه أحد لكم.

## الأسئلة

handover-matters = ما أكثر شيء يهمّكم؟
handover-matters-field = بكلماتكم
handover-concerns = أي من هذه الأمور يهمّكم؟ المسوا الأهم أولًا.
handover-concern-chosen = { $what }، رقم { $place }
handover-understood = هل شرحنا كل شيء بوضوح؟
handover-understood-yes = نعم، هذا واضح
handover-understood-no = نرجو الشرح مرة أخرى
handover-understood-unsure = لا أعرف تمامًا
handover-understood-field = إن أحببتم، قولوا لنا بكلماتكم ماذا فهمتم.
handover-reach = كيف تفضّلون أن نتواصل معكم قبل الزيارة القادمة؟
handover-reach-phone = اتصلوا بنا أولًا من فضلكم
handover-reach-message = أرسلوا لنا رسالة من فضلكم
handover-reach-come = تفضّلوا إلى بيتنا دون اتصال
handover-reach-not = نرجو عدم التواصل معنا حاليًا
handover-thanks = شكرًا لكم.
handover-thanks-return = نرجو أن تعيدوا الحاسوب الآن.

## العودة
handover-return = رجوع إلى مسؤول/ة الحالة
handover-return-title = هذا الجزء لمسؤول/ة الحالة
handover-return-explain = للرجوع إلى الزيارة تُكتب عبارة المرور. ما كتبته العائلة محفوظ.
handover-return-passphrase = عبارة المرور
handover-return-open = رجوع إلى الزيارة
handover-return-stay = إلغاء
handover-return-explain-pin = للرجوع إلى الزيارة يُكتب الرقم السري. ما كتبته العائلة محفوظ.
handover-return-pin = الرقم السري
handover-return-by-passphrase = استعمال عبارة المرور
## قبل تسليم الحاسوب، عندما لا تتوفر لغة العائلة. يقرؤها مسؤول الحالة.

handover-language-title = بأي لغة للعائلة؟
handover-language-missing = هذه اللغة غير متوفرة بعد: { $language }. لم تُعرض على العائلة أي كلمة. يُسألون هل يقرؤون إحدى هذه اللغات:
handover-language-unknown = لغة العائلة غير مسجّلة بعد. يُسألون أي هذه اللغات يقرؤون:
handover-language-spoken = محكية في هذه العائلة
handover-language-advice = إن لم يقرأ أحد أيًّا منها، يبقى الحاسوب مع مسؤول/ة الحالة وتُطرح الأسئلة بمساعدة ترجمة شفهية.
handover-language-none = عدم تسليم الحاسوب

handover-pin-delete = حذف آخر رقم

# Reviewed: no

### Una persona de un hogar. También lo lee la familia: palabras sencillas que a nadie le
### molesta leer sobre sí.

person-named-relation = { $name }, { $relation }
person-about-age =
    { $age ->
        [0] menos de un año
        [one] más o menos { $age } año
       *[other] unos { $age } años
    }
person-lives-elsewhere = vive en otro lugar
person-interpreter = necesita intérprete
person-new-title = Una persona nueva
person-save = Guardar esta persona
person-edit = Editar
person-remove = Quitar de la familia
person-remove-title = ¿Quitar a esta persona?
person-remove-text = { $name } ya no aparecerá en esta familia. Lo que se escribió queda en la historia del caso.
person-remove-reason = Por qué
person-remove-confirm = Quitar

## Las partes del formulario

person-section-names = Nombres
person-section-family = En la familia
person-section-birth = Nacimiento
person-section-languages = Idiomas y manera de hablar
person-section-contacts = Formas de contactar a esta persona

## Nombres

person-name-hint = Tal como la persona lo escribe o lo dice, en su propia escritura. Basta con un nombre.
person-name-latin-hint = Para quienes no leen esa escritura.
person-name-to-use-hint = Cómo llamar a la persona, si no es por su nombre completo.
person-aliases-hint = Uno en cada línea, tal como están en los papeles.
person-name-parts-add = Añadir una parte del nombre
person-name-part = Parte
person-name-part-kind = Qué es
person-part-given = Nombre
person-part-patronymic = Nombre del padre
person-part-grandfather = Nombre del abuelo
person-part-family-first = Primer apellido
person-part-family-second = Segundo apellido
person-part-clan = Clan o casa
person-part-honorific = Tratamiento de respeto
person-part-single = Único nombre
person-order-given-first = Primero el nombre
person-order-family-first = Primero el apellido
person-order-as-written = Como está escrito

## Qué es la persona para quien se abrió el caso

person-relation-primary-client = titular del caso
person-relation-spouse = esposa o esposo
person-relation-partner = pareja
person-relation-child = hija o hijo
person-relation-stepchild = hijastra o hijastro
person-relation-foster-child = hija o hijo de crianza
person-relation-parent = madre o padre
person-relation-parent-in-law = suegra o suegro
person-relation-grandparent = abuela o abuelo
person-relation-grandchild = nieta o nieto
person-relation-sibling = hermana o hermano
person-relation-sibling-in-law = cuñada o cuñado
person-relation-child-in-law = nuera o yerno
person-relation-aunt-uncle = tía o tío
person-relation-niece-nephew = sobrina o sobrino
person-relation-cousin = prima o primo
person-relation-other-relative = otro familiar
person-relation-not-related = sin parentesco

## El símbolo en el dibujo de la familia, que elige la persona

person-symbol-square = Cuadrado
person-symbol-circle = Círculo
person-symbol-diamond = Rombo

## Nacimiento

person-birth-as-said = Tal como se dijo
person-birth-hint = Una fecha, un año o palabras como «primavera de 1371». Se conserva tal como se dijo.
person-birth-calendar = Calendario
person-calendar-gregory = Gregoriano
person-calendar-persian = Persa
person-calendar-ethiopic = Etíope
person-calendar-islamic = Islámico
person-birth-certainty = Qué tan seguro es
person-certainty-documented = Consta en un documento
person-certainty-reported = Según lo contado
person-certainty-estimated = Aproximado
person-certainty-assigned-0101 = Se asignó el 1 de enero
person-certainty-unknown = No se sabe
person-birth-assigned-hint = El 1 de enero lo puso una oficina y no es el día del nacimiento: no se felicita por el cumpleaños ni se usa nunca para distinguir a las personas.
person-age-at-migration-hint = En años, hasta donde se sepa.

## Idiomas

person-language-add = Añadir un idioma
person-language-which = Idioma
person-language-speak = Habla y entiende
person-mastery-none = No
person-mastery-some = Algo
person-mastery-well = Bien
person-language-literacy = Lee y escribe
person-literacy-none = No
person-literacy-some = Algo
person-literacy-functional = Lo suficiente para trámites
person-literacy-unknown = No se sabe
person-language-preferred = El idioma que se usa con esta persona

## Formas de contactar a la persona. Un mensaje en el teléfono equivocado puede ponerla en peligro.

person-contact-add = Añadir una forma
person-contact-kind = Tipo
person-contact-kind-phone = Teléfono
person-contact-kind-message = Mensaje
person-contact-kind-email = Correo electrónico
person-contact-kind-through-someone = Por medio de alguien
person-contact-kind-other = Otra
person-contact-value = Número, dirección o nombre
person-contact-safe = ¿Es seguro usarla?
person-safe-yes = Sí
person-safe-no = No
person-safe-ask-first = Preguntar antes
person-contact-message = Se puede dejar un mensaje
person-contact-hours = A qué horas usarla

## Si es seguro, junto al contacto en una lista: muy corto

person-safety-yes = es seguro
person-safety-no = no usar
person-safety-ask-first = preguntar antes

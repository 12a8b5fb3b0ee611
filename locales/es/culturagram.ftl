# Reviewed: no

### El culturagrama (Elaine Congress): diez áreas de la vida de una familia alrededor de la
### familia. También lo lee la familia: los nombres son sencillos y no juzgan.

culturagram-title = { $family } · culturagrama
culturagram-snapshot = Hecho el { $day }
culturagram-snapshot-previous = Hecho el { $day } · el anterior: { $previous }
culturagram-snapshot-closed = Hecho el { $day } · cerrado el { $closed } · para leer, no para escribir
culturagram-read-only = Este culturagrama queda tal como se contó ese día.
culturagram-loading = Abriendo el culturagrama…
culturagram-back = Volver a la familia
culturagram-view-label = Cómo se muestra el culturagrama
culturagram-view-drawing = Dibujo
culturagram-view-outline = Esquema
culturagram-view-compare = Comparar
culturagram-snapshots-label = Qué culturagrama
culturagram-snapshot-option = { $day } · { $reason }
culturagram-drawing-label = Diez áreas de la vida alrededor de la familia. Con las flechas se da la vuelta; con Tab se pasa a lo que está escrito en un área.
culturagram-choose-area = Elija un área del dibujo para escribir en ella. Cualquier orden está bien y ninguna es obligatoria.

## Las diez áreas. Cada una está en un recuadro del dibujo: dos líneas cortas como máximo.

culturagram-area-relocation = Razones para trasladarse
culturagram-area-legal-status = Situación legal
culturagram-area-time-in-community = Tiempo en la comunidad
culturagram-area-language = Idioma en casa y fuera
culturagram-area-health-beliefs = Creencias sobre la salud
culturagram-area-trauma-and-crisis = Trauma y crisis
culturagram-area-culture-and-religion = Cultura, fe y fiestas
culturagram-area-discrimination = Trato injusto
culturagram-area-education-and-work = Educación y trabajo
culturagram-area-family-values = Costumbres de la familia

## Si se habló de un área. El silencio también es una respuesta.

culturagram-state-label = ¿Se habló de esto?
culturagram-state-not-discussed = No se preguntó
culturagram-state-discussed = Se contó
culturagram-state-preferred-not-to-say = Prefirieron no decir
culturagram-state-unsafe-to-record = No es seguro escribir

## Por qué se hizo

culturagram-reason-first = El primero
culturagram-reason-plan-review = Revisión del plan
culturagram-reason-member-joined-or-left = Alguien llegó o se fue
culturagram-reason-crisis = Después de una crisis
culturagram-reason-other = Otro motivo

## En el recuadro de un área

culturagram-strengths =
    { $count ->
        [one] { $count } fortaleza
       *[other] { $count } fortalezas
    }
culturagram-needs =
    { $count ->
        [one] { $count } necesidad
       *[other] { $count } necesidades
    }

## El panel lateral

culturagram-prompts = Para decir
culturagram-narrative = Lo que contó la familia
culturagram-members = Cada persona
culturagram-member-note = Lo que contó { $name }
culturagram-member-add = Añadir una nota sobre una persona
culturagram-member-remove-label = Quitar la nota sobre { $name }
culturagram-items = Fortalezas y necesidades
culturagram-items-none = Aquí todavía no se ha nombrado nada.
culturagram-add-strength = Añadir fortaleza
culturagram-add-need = Añadir necesidad
culturagram-previous-area = Área anterior
culturagram-next-area = Área siguiente
culturagram-legal-title = Hable de esto y no lo escriba
culturagram-legal-advice = Todo lo que se escriba sobre los papeles puede ser tomado y usado contra la familia. Esta área guarda solo si se habló de ello y qué ayuda desean: una cita legal, un intérprete, alguien que acompañe a la familia.
culturagram-preferred-not-to-say-advice = Está bien así, y es bueno saberlo. Aquí no se pregunta nada más.
culturagram-unsafe-advice = Lo que ya estaba escrito aquí queda como está. No escriba nada que pueda hacerle daño a alguien si otra persona lo leyera.
culturagram-trauma-advice = No hacen falta detalles. Deténgase cuando la persona lo desee y no la deje sola con ello.

## Hacerlo de nuevo

culturagram-take-again = Hacer de nuevo
culturagram-take-again-title = Comenzar un culturagrama nuevo
culturagram-take-again-explain = El que está abierto se cierra con la fecha de hoy y queda tal como se contó. El nuevo comienza con las mismas palabras, y usted cambia lo que haya cambiado.
culturagram-take-again-reason = ¿Por qué se hace de nuevo?
culturagram-take-again-begin = Comenzar el nuevo
culturagram-take-again-cancel = Ahora no

## Dos culturagramas, uno junto al otro

culturagram-compare-earlier = Antes
culturagram-compare-later = Después
culturagram-compare-one-only = Por ahora hay un solo culturagrama. Cuando se haga de nuevo, los dos estarán aquí, uno junto al otro.
culturagram-compare-same = No hay ninguna diferencia entre los dos.
culturagram-compare-count =
    { $count ->
        [one] Un área es distinta.
       *[other] { $count } áreas son distintas.
    }
culturagram-compare-empty = Sin palabras

## Qué significan las líneas del dibujo; los nombres de los estados están al lado.

culturagram-legend = Qué significan las líneas
culturagram-legend-strengths = más gruesa con cada fortaleza
culturagram-legend-needs = un nudo por cada necesidad

## Antes del primero

culturagram-start-title = Todavía no hay culturagrama
culturagram-start-text = Un culturagrama muestra de dónde viene la familia y cómo vive, en diez áreas. No se guarda nada hasta que escriba en una de ellas.
culturagram-start = Empezar el culturagrama

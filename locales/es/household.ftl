# Reviewed: no

### El hogar: cómo se llama la familia, su idioma, dónde vive y quiénes son parte de ella.

household-title = El hogar
household-members = Integrantes
household-add-member = Añadir una persona
household-edit = Editar el hogar
household-genogram-label = Dibujo de la familia: { $members }
household-genogram-legend = La edad está dentro del símbolo. Contorno discontinuo: vive en otro lugar. Contorno doble: la persona con la que se abrió el caso.
household-address-show = Mostrar la dirección
household-address-hide = Ocultar la dirección
household-address-none = No se anotó ninguna dirección.
household-name-hint = Con las palabras y la escritura de la familia, por ejemplo «Umm Khalid y familia».

## Una familia nueva

household-new-title = Una familia nueva
household-new-text = Basta con un nombre. Todo lo demás se puede añadir mientras se van conociendo.
household-new-who = ¿Quién es?
household-new-family = La familia
household-new-concern = Por qué vienen
household-new-open = Abrir el caso
household-new-kept = Se conservó lo que escribió aquí antes.
household-new-discard = Empezar de nuevo

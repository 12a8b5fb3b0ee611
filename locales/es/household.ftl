# Reviewed: no

### El hogar: cómo se llama la familia, su idioma, dónde vive y quiénes son parte de ella.

household-title = Hogar
household-members = Integrantes
household-add-member = Agregar persona
household-edit = Editar hogar
household-genogram-label = Dibujo de la familia: { $members }
household-genogram-legend = El número dentro de cada símbolo es la edad. Contorno punteado: vive en otro lugar. Contorno doble: cliente principal.
household-address-show = Mostrar dirección
household-address-hide = Ocultar dirección
household-address-none = No se ha agregado ninguna dirección.
household-name-hint = Como lo dice la familia, en su propia escritura; por ejemplo, “Umm Khalid y familia”.

## Una familia nueva

household-new-title = Nueva familia
household-new-text = Basta con un nombre. Todo lo demás se puede agregar a medida que se conozcan.
household-new-who = Cliente principal
household-new-family = Familia
household-new-open = Abrir caso

# Reviewed: no

### La hoja de ayuda que abre F1: para qué sirve cada pantalla y qué hace cada tecla.

help-title = Ayuda
help-screens = Otras pantallas
help-keys = Teclas
help-title-case = Una familia
help-title-visit = Una visita

## Para qué sirve cada pantalla

help-screen-today = Sus visitas del día, lo que vence y cada familia que espera una decisión suya.
help-screen-caseload = Todas sus familias. Busque en cualquier escritura u ortografía y presione Enter para abrir una.
help-screen-new-family = Abre un caso con tan solo un nombre. Puede dejarlo en cualquier momento; lo escrito se conserva.
help-screen-case = Todo sobre una familia: necesidades y fortalezas, próximos pasos, personas, visitas, culturagrama.
help-screen-visit = Le guía paso a paso por una visita en el hogar. Siga el orden que quiera y omita lo que no haga falta.
help-screen-culturagram = Diez áreas de la vida alrededor de la familia. Elija un área del dibujo y escriba al lado.
help-screen-sync = Lo que la agencia ha recibido, lo que está pendiente de envío y lo que está pendiente de revisión.
help-screen-settings = Su idioma, nombre, frase de acceso, bloqueo automático y la conexión de esta computadora con la agencia.

## Qué hacen las teclas

help-key-palette = Ir a cualquier pantalla, familia o acción
help-key-back = Volver a donde estaba
help-key-language = Su idioma, los dos idiomas, entregar a la familia
help-key-hide = Ocultar la ventana al instante
help-key-escape = Cerrar una ventana sin cambiar nada
help-key-tab = Pasar al campo siguiente; con Mayús, al anterior
help-key-help = Esta ayuda

help-safe = Nada de lo que escribe se pierde
help-safe-text = Todo se guarda cifrado en esta computadora mientras escribe, con red o sin ella. Si la ventana se bloquea, desbloquéela y siga donde estaba.

# Reviewed: no

### Cuando Doorstep no se puede abrir de ninguna manera. Una página tranquila que dice qué pasó,
### qué se conservó y qué hacer.

problem-happened = Qué pasó
problem-kept = Qué está a salvo
problem-next = Qué hacer
problem-again = Comprobar de nuevo
problem-title = Doorstep no se puede abrir en este momento

## Títulos

problem-title-key-file-damaged = El archivo de claves está dañado
problem-title-key-file-missing = Falta el archivo de claves
problem-title-database-damaged = El archivo con sus casos está dañado
problem-title-database-missing = Falta el archivo con sus casos
problem-title-too-new = Sus casos se guardaron con una versión más nueva de Doorstep
problem-title-already-open = Doorstep ya está abierto

## Qué pasó

problem-happened-key-file-damaged = Doorstep encontró el pequeño archivo que convierte su frase de acceso en la clave, pero está dañado. Puede pasar cuando falla un disco o cuando se interrumpe el guardado.
problem-happened-key-file-missing = Sus casos están en esta computadora, pero falta el pequeño archivo que convierte su frase de acceso en la clave. Alguien lo movió o lo borró.
problem-happened-database-damaged = Su frase de acceso funcionó, pero el archivo con sus casos está dañado. Puede pasar cuando falla un disco.
problem-happened-database-missing = El archivo de claves está en esta computadora, pero el archivo con sus casos no está donde Doorstep lo dejó. Alguien lo movió o lo borró.
problem-happened-too-new = Una versión más nueva de Doorstep abrió estos casos. Esta versión anterior podría leerlos mal, así que no los abre.
problem-happened-already-open = Hay otra ventana de Doorstep abierta en esta computadora. Si dos ventanas usaran los mismos casos, una podría borrar el trabajo de la otra.

## Qué está a salvo

problem-kept-key-file-damaged = Sus casos no han cambiado y siguen cifrados. No se borró nada. Todo lo que la agencia ha recibido también está a salvo allí.
problem-kept-key-file-missing = Sus casos no han cambiado y siguen cifrados. Doorstep no borró nada. Todo lo que la agencia ha recibido también está a salvo allí.
problem-kept-database-damaged = Doorstep no ha borrado ni reemplazado nada. Todo lo que la agencia ha recibido está a salvo allí.
problem-kept-database-missing = Doorstep no borró nada ni reemplazó el archivo que falta. Todo lo que la agencia ha recibido está a salvo allí.
problem-kept-too-new = Todo. No se cambió nada.
problem-kept-already-open = Todo. No se cambió nada.

## Qué hacer

problem-next-key-file-damaged = No reinstale Doorstep ni lo vuelva a configurar. Llame al equipo de soporte de su agencia. Con una copia de seguridad del archivo de claves, todo se puede abrir otra vez.
problem-next-key-file-missing = Busque en la papelera de esta computadora o en una copia de seguridad. No vuelva a configurar Doorstep. Si no encuentra el archivo, llame al equipo de soporte de su agencia.
problem-next-database-damaged = Deje la computadora como está y llame al equipo de soporte de su agencia. Sus casos se pueden restaurar desde una copia de seguridad o desde la copia de la agencia.
problem-next-database-missing = Busque en la papelera de esta computadora o en una copia de seguridad. No vuelva a configurar Doorstep. Si no encuentra el archivo, llame al equipo de soporte de su agencia.
problem-next-too-new = Actualice Doorstep en esta computadora y ábralo de nuevo.
problem-next-already-open = Vaya a la ventana abierta. Si no la ve, reinicie la computadora y abra Doorstep de nuevo.

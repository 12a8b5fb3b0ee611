# Reviewed: no

### Cuando Doorstep no se puede abrir de ninguna manera. Una página tranquila que dice qué pasó,
### qué se conservó y qué hacer.

problem-happened = Qué pasó
problem-kept = Qué está a salvo
problem-next = Qué hacer
problem-again = Volver a mirar
problem-title = Doorstep no se puede abrir ahora

## Títulos

problem-title-key-file-damaged = El archivo de claves está dañado
problem-title-key-file-missing = Falta el archivo de claves
problem-title-database-damaged = El archivo con sus casos está dañado
problem-title-database-missing = Falta el archivo con sus casos
problem-title-too-new = Sus casos se guardaron con una versión más nueva de Doorstep
problem-title-already-open = Doorstep ya está abierto

## Qué pasó

problem-happened-key-file-damaged = El pequeño archivo que convierte su frase de acceso en la clave está en su lugar, pero su contenido ya no es correcto. Esto pasa cuando falla un disco o cuando se interrumpió la escritura.
problem-happened-key-file-missing = Sus casos están en este portátil, pero el pequeño archivo que convierte su frase de acceso en la clave no está junto a ellos. Alguien lo movió o lo quitó.
problem-happened-database-damaged = La clave se pudo leer, pero el archivo que contiene sus casos ya no está entero. Esto pasa cuando falla un disco.
problem-happened-database-missing = La clave está en este portátil, pero el archivo que contiene sus casos no está donde Doorstep lo dejó. Alguien lo movió o lo quitó.
problem-happened-too-new = Una versión más nueva de Doorstep abrió estos casos. Esta, más antigua, podría leerlos mal, así que no los toca.
problem-happened-already-open = Otra ventana de Doorstep tiene abiertos los casos de este portátil. Dos a la vez podrían escribir una encima de la otra.

## Qué está a salvo

problem-kept-key-file-damaged = Sus casos están intactos y siguen cifrados. No se borró nada. Lo que la agencia recibió también está a salvo allí.
problem-kept-key-file-missing = Sus casos están intactos y siguen cifrados. No se borró nada. Lo que la agencia recibió también está a salvo allí.
problem-kept-database-damaged = No se borró ni se sobrescribió nada. Lo que la agencia recibió está a salvo allí.
problem-kept-database-missing = No se borró nada y no se puso ningún archivo vacío en su lugar. Lo que la agencia recibió está a salvo allí.
problem-kept-too-new = Todo. No se cambió nada.
problem-kept-already-open = Todo. No se cambió nada.

## Qué hacer

problem-next-key-file-damaged = No vuelva a instalar Doorstep ni lo configure de nuevo. Llame al servicio de soporte de su agencia: una copia del archivo de claves, tomada de una copia de seguridad, lo abre todo otra vez.
problem-next-key-file-missing = Busque en la papelera de este portátil o en una copia de seguridad. No configure Doorstep de nuevo. Si el archivo no aparece, llame al servicio de soporte de su agencia.
problem-next-database-damaged = Deje el portátil como está y llame al servicio de soporte de su agencia. Una copia de seguridad o la copia de la agencia pueden recuperar sus casos.
problem-next-database-missing = Busque en la papelera de este portátil o en una copia de seguridad. No configure Doorstep de nuevo. Si el archivo no aparece, llame al servicio de soporte de su agencia.
problem-next-too-new = Actualice Doorstep en este portátil y ábralo de nuevo.
problem-next-already-open = Vaya a la ventana que está abierta. Si no hay ninguna, reinicie el portátil y abra Doorstep de nuevo.

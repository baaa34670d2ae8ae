namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of Spanish.</summary>
/// <remarks>After the Nueva gramática of the RAE and ASALE on negation, exclusion, conditional clauses and the conditional of rumour.</remarks>
internal static class SpanishOperators
{
    public const string Table = """
        answer | | no, en absoluto, para nada, claro que no, de ninguna manera | No, dijo, [el puente está cerrado].
        negation | before | no, nunca, jamás, tampoco, ni, ni siquiera, ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada, ya no, todavía no, aún no, de ningún modo, de ninguna manera, en ningún caso, en absoluto | El arrendador no [puede entrar].
        negation | before | sin, sin que, en lugar de, en vez de, lejos de, falta de, ausencia de, incapaz de, incapaces de, imposible, apenas, rara vez, raramente | Se reunieron sin [orden del día].
        negation | both | es falso, era falso, son falsos, es mentira, es incierto, no es cierto, no es verdad | Es falso que [las conversaciones hayan fracasado].
        condition | both | si, salvo si, salvo que, excepto si, a menos que, a no ser que, siempre que, siempre y cuando, con tal de que, a condición de que, en caso de, en caso de que, en el caso de que, sujeto a, sujeta a, con sujeción a, solo si, sólo si, mientras no | Las conversaciones terminarán si [el ejército avanza].
        condition | | solo, sólo, solamente, únicamente, exclusivamente, tan solo, tan sólo, salvo, excepto, a excepción de, con excepción de, como máximo | [El inquilino puede] solo [entrar de noche].
        hedge | | casi, en parte, parcialmente | [El ejército] casi [tomó la ciudad].
        hedge | before | incluso si, aun si | Incluso si [el ejército se retira] se hablará.
        hedge | both | quizá, quizás, tal vez, acaso, posiblemente, probablemente, supuestamente, presuntamente, aparentemente, al parecer, a lo mejor, en teoría | El ejército supuestamente [cruzó la frontera].
        hedge | before | podría, podrían, puede, pueden, pudo, habría, habrían, parece, parecen, parecía, presunto, presunta, supuesto, supuesta, acusado de, acusada de, acusados de, sospechoso de, dudo que, duda que, rumor de que, rumores de que | El ejército podría [haber cruzado la frontera].
        hedge | before | dudan que, dudó que, dudaron que, dudaba que, dudaban que, dudar que, duda de que, dudas de que, dudan de que, dudó de que, dudoso que, dudosa que | Es dudoso que [el puente sea seguro].
        denial | before | se niega a, se niegan a, se negó a, se negaron a, negarse a, negativa a, rehúsa, rehusó, rehusaron, declinó, declina, dejó de, deja de, evitó, evita, se abstuvo de, se abstiene de, no logró, fracasó en | El ejército se negó a [retirarse].
        denial | before | niega, niegan, negó, negaron, negado, negando, desmiente, desmintió, desmentido, rechaza, rechazan, rechazó, rechazaron, rechazado, descarta, descartó, descartado, refuta, refutó | Negó que [las conversaciones hubieran fracasado].
        opposition | before | se opone a, se oponen a, se opuso a, se opusieron a, discrepa, discrepó, cuestiona, cuestionó | Se opuso a [enviar tropas].
        failure | before | desaconseja, desaconsejan, desaconsejó, desaconsejaron | El comité desaconsejó que [la planta abriera].
        failure | before | prohíbe, prohibió, prohibido, prohibida, impide, impidió, impedido, intentó, intenta, trató de, trata de, amenazó con, amenaza con | Está prohibido [subarrendar el piso].
        exception | | no solo, no sólo, no solamente, no obstante, sin duda, sin demora, sin embargo, nada menos que, nada más que, ni que decir tiene, si bien, por supuesto | No solo [es rico].
        exception | | no hay duda de que, no hay dudas de que, no cabe duda de que, sin duda de que | No hay duda de que [el puente es seguro].
        border | | y, e, pero, sino, porque, aunque, mientras, ya que, puesto que, cuando, después de que, según | El ministro no asistió y [las conversaciones siguieron].
        relative | | quien, quienes, cuyo, cuya, donde | No vio al general quien [dirigió el ataque].
        link | | que, de, a | No dijo, al menos ayer, que [las conversaciones hubieran fracasado].
        """;
}

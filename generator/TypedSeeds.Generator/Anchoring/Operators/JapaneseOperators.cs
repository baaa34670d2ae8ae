namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of Japanese. Endings and auxiliaries are after what they govern; a few adverbs are before it.</summary>
/// <remarks>After Martin, A Reference Grammar of Japanese, on negatives, conditionals and evidentials.</remarks>
internal static class JapaneseOperators
{
    public const string Table = """
        negation | after | *ない*, *なかった*, *なく*, *なけれ*, *ません*, *ぬ*, *進まず*, *読まず*, *飲まず*, *含まず*, *望まず*, *行かず*, *待たず*, *せず*, *れず*, *えず*, *わず*, *らず*, *ずに*, *まい*, *ではな*, *じゃな*, *無い*, *不可能*, *不能* | [会談が決裂したと述べ]なかった。
        condition | before | *もし*, *仮に*, *万一*, *万が一*, *たとえ* | もし[軍が撤退すれ]ば、会談は続く。
        condition | after | *なければ*, *ければ*, *れば*, *たら*, *ならば*, *場合*, *限り*, *条件に*, *条件として*, *前提に* | [軍が撤退し]たら会談は続く。
        hedge | before | *おそらく*, *恐らく*, *多分*, *たぶん*, *いわゆる*, *もしかすると* | おそらく[会談は決裂する]。
        hedge | after | *かもしれ*, *かも知れ*, *可能性*, *らしい*, *ようだ*, *ようです*, *とみられ*, *と見られ*, *とされる*, *そうだ*, *そうです*, *疑い*, *恐れ*, *だろう*, *かどうか* | [軍は国境を越えた]かもしれない。
        denial | after | *拒否*, *拒ん*, *拒絶*, *断った*, *断り*, *否定*, *否認*, *却下*, *退けた*, *退け*, *反論*, *反対*, *見送*, *控え*, *失敗*, *禁止*, *禁じ*, *妨げ*, *避け*, *怠*, *中止* | 彼は[会談の決裂を]否定した。
        exception | | *だけでなく*, *だけではなく*, *のみならず*, *に違いない*, *なければならな*, *なければなりませ*, *ざるを得ない*, *ざるを得な*, *に他ならない*, *にほかならない*, *ほかならない*, *間違いなく*, *少なくとも*, *少なく*, *まもなく*, *間もなく*, まず*, *必ず*, *思わず*, *絶えず*, *相変わらず*, *にもかかわらず*, *わずか*, *みずから*, *危ない* | 彼は[金持ちである]だけでなく有名だ。
        border | | *が、*, *けれど*, *ながら*, *ので*, *ために*, *によると*, *によれば* | [会談は続いた]が、彼は来なかった。
        """;
}

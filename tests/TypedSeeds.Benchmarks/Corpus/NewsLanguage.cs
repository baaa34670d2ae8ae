using System.Globalization;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Templates of sentences in one language. What is quoted is in brackets, and nothing outside governs it.</summary>
/// <param name="Tag">The tag of the language.</param>
/// <param name="Templates">The sentences.</param>
/// <param name="Slots">The words for <c>{0}</c>, <c>{1}</c> and so on; <c>{n}</c> is the number of the sentence.</param>
internal sealed record NewsLanguage(string Tag, string[] Templates, string[][] Slots)
{
    public static NewsLanguage English { get; } = new(
        "en",
        [
            "{0} said {1} that [{2} would be discussed again under item {n}].",
            "“[{2} has been settled, as item {n} of the draft shows],” {0} said {1}.",
            "{0} did not attend the session {1}, but [{2} was the subject of item {n} of the agenda].",
            "[{0} welcomed report {n}], which had been sent to the members {1}, [and asked for {2} to be kept as item {n}].",
            "According to {0}, [{2} was raised {1} by the delegation of the host as item {n}].",
            "{0}, who could not be reached {1}, had written in a letter that [{2} was more urgent than item {n}].",
            "[{2} remains open as item {n}], {0} told reporters {1}.",
            "Although the vote was not held {1}, [{0} and the mediators agreed on {2} in item {n}].",
            "[{0} thanked the hosts {1} and promised to send a text on {2} with the number {n}].",
            "If asked, members refused to comment {1}; [{0} published a summary on {2} with {n} pages].",
        ],
        [
            ["the minister", "the president of the council", "a spokesman for the army", "the foreign ministry", "the head of the delegation", "the ambassador", "a senior official"],
            ["on Tuesday", "in a statement", "after the meeting in Geneva", "last week", "at a press conference", "during the visit"],
            ["the withdrawal of the troops", "the exchange of prisoners", "the price of grain", "the joint exercise of the navies", "a new working group on trade"],
        ]);

    public static NewsLanguage Korean { get; } = new(
        "ko",
        [
            "{0}은 {1} [{2} 문제를 의제 {n}호로 다시 논의한다]고 말했다.",
            "“[{2} 문제는 초안 {n}호에서 정리됐다]”고 {0}은 {1} 밝혔다.",
            "{0}은 {1} 회의에 오지 않았지만 [{2} 문제는 의제 {n}호였다].",
            "[{0}은 보고서 {n}호를 환영하고], {1} 회원국에 전달된 대로, [{2} 문제를 의제 {n}호로 남겼다].",
            "{0}에 따르면 [{2} 문제는 {1} 의제 {n}호로 제기됐다].",
            "[{0}은 주최국에 감사를 표하고 {1} {2} 문제에 관한 문서 {n}호를 보냈다].",
        ],
        [
            ["장관", "의장", "대변인", "외교부", "대표단", "대사관"],
            ["화요일", "성명에서", "제네바 회담 뒤", "지난주", "기자회견에서"],
            ["병력 철수", "포로 교환", "곡물 가격", "해군 합동훈련", "무역 실무단"],
        ]);

    /// <summary>A sentence. Slots change at different rates, so that one sentence is hardly ever like another but for its number.</summary>
    public string Sentence(int number)
    {
        var sentence = Templates[number % Templates.Length].Replace("{n}", (number + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        for (var slot = 0; slot < Slots.Length; slot++)
        {
            var words = Slots[slot];
            sentence = sentence.Replace($"{{{slot}}}", words[(number + (number / words.Length) + slot) % words.Length], StringComparison.Ordinal);
        }

        var first = sentence.AsSpan().IndexOfAnyExcept('[', '“');
        return string.Concat(sentence.AsSpan(0, first), char.ToUpperInvariant(sentence[first]).ToString(), sentence.AsSpan(first + 1));
    }
}

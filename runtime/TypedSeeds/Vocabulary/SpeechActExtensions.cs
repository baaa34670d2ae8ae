namespace TypedSeeds;

/// <summary>What is known about each <see cref="SpeechAct"/>.</summary>
public static class SpeechActExtensions
{
    private const int IdColumn = 0;
    private const int ClassColumn = 1;
    private const int CameoColumn = 2;
    private const int MeaningColumn = 4;

    /// <summary>The act's id as annotations write it, such as <c>call-on</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no act.</exception>
    public static string Id(this SpeechAct act) => Column(act, IdColumn);

    /// <summary>What the act is, in one sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no act.</exception>
    public static string Meaning(this SpeechAct act) => Column(act, MeaningColumn);

    /// <summary>The act's class after Searle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no act.</exception>
    public static SpeechActClass Class(this SpeechAct act)
    {
        var name = Column(act, ClassColumn);
        return (SpeechActClass)ChoiceNames.IndexOf(Vocabulary.SpeechActClasses, name, 0, name.Length);
    }

    /// <summary>
    /// The act's code in CAMEO, edition 1.1b3 (March 2012), as text (<c>012</c> and <c>12</c> are different codes);
    /// null where CAMEO has none. A statement may have a more special one: <see cref="Statement.CameoCode"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no act.</exception>
    public static string? CameoCode(this SpeechAct act)
    {
        var code = Column(act, CameoColumn);
        return code.Length == 0 ? null : code;
    }

    private static string Column(SpeechAct act, int column)
    {
        if (!ChoiceNames.HasLine(Vocabulary.SpeechActs, (int)act))
        {
            throw new ArgumentOutOfRangeException(nameof(act), act, "This value is no speech act.");
        }

        return ChoiceNames.Column(Vocabulary.SpeechActs, (int)act, column);
    }
}

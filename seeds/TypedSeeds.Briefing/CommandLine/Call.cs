using TypedSeeds.Briefing.Model;

namespace TypedSeeds.Briefing.CommandLine;

/// <summary>What the user asked for.</summary>
internal sealed record Call
{
    /// <summary>The scope of the brief.</summary>
    public Scope Scope { get; private init; } = new();

    /// <summary>Whether the user asks for help.</summary>
    public bool WantsHelp { get; private init; }

    /// <summary>The error of the call, with advice; null if there is none.</summary>
    public string? Problem { get; private init; }

    public static Call Parse(IReadOnlyList<string> arguments)
    {
        var call = new Call();
        var words = new Queue<string>(arguments.SelectMany(SplitAtEqualsSign));
        while (words.TryDequeue(out var word) && call is { Problem: null, WantsHelp: false })
        {
            call = word switch
            {
                Help.Option or Help.ShortOption => call with { WantsHelp = true },
                Names.PartyOption => call.Narrow(Names.ForParty, words, (scope, party) => scope with { Party = party }),
                Names.TopicOption => call.Narrow(Names.ForTopic, words, (scope, topic) => scope with { Topic = topic }),
                Names.ActOption => call.Narrow(Names.ForAct, words, (scope, act) => scope with { Act = act }),
                _ => call with { Problem = $"There is no option '{word}'.{Environment.NewLine}{Environment.NewLine}{Help.Text}" },
            };
        }

        return call;
    }

    private Call Narrow<T>(NameList<T> known, Queue<string> words, Func<Scope, T, Scope> narrow)
    {
        if (!words.TryDequeue(out var name))
        {
            return this with { Problem = known.Explain($"The option '{known.Option}' needs a name.") };
        }

        return known.TryFind(name, out var found)
            ? this with { Scope = narrow(Scope, found) }
            : this with { Problem = known.Explain($"'{name}' is no known {known.What}.") };
    }

    private static string[] SplitAtEqualsSign(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) ? argument.Split('=', 2) : [argument];
}

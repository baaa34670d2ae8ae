using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

/// <summary>Reads and looks up existing entries, several at a time: those of TypedSeeds, and the same by hand.</summary>
public static class Steady
{
    private static readonly Dictionary<string, Naive.Statement> s_byId = Naive.Statements.All.ToDictionary(statement => statement.Document.Id + "/" + statement.Id);
    private static readonly Dictionary<Naive.Party, Naive.Statement[]> s_byParty = Index(statement => statement.By);
    private static readonly Dictionary<string, Naive.Statement[]> s_byAct = Index(statement => new[] { statement.Act });

    /// <summary>The actions by name. Each repeats <see cref="Reads"/> reads as often as its argument says.</summary>
    public static readonly Dictionary<string, Func<int, int>> Actions = new()
    {
        ["Text"] = times => Repeat(times, Text),
        ["StaticText"] = times => Repeat(times, StaticText),
        ["Value"] = times => Repeat(times, Value),
        ["StaticValue"] = times => Repeat(times, StaticValue),
        ["ById"] = times => Repeat(times, ById),
        ["DictionaryById"] = times => Repeat(times, DictionaryById),
        ["ByParty"] = times => Repeat(times, ByParty),
        ["DictionaryByParty"] = times => Repeat(times, DictionaryByParty),
        ["ByAct"] = times => Repeat(times, ByAct),
        ["DictionaryByAct"] = times => Repeat(times, DictionaryByAct),
    };

    private static int Repeat(int times, Func<int> action)
    {
        var sum = 0;
        for (var i = 0; i < times; i++)
        {
            sum += action();
        }

        return sum;
    }

    private static Dictionary<T, Naive.Statement[]> Index<T>(Func<Naive.Statement, IEnumerable<T>> keys)
        where T : notnull => Naive.Statements.All
        .SelectMany(statement => keys(statement).Select(key => (key, statement)))
        .GroupBy(pair => pair.key, pair => pair.statement)
        .ToDictionary(group => group.Key, group => group.ToArray());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Text() => /*text*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int StaticText() => /*static text*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Value() => /*value*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int StaticValue() => /*static value*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ById() => /*by id*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DictionaryById() => /*dictionary by id*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByParty() => /*by party*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DictionaryByParty() => /*dictionary by party*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByAct() => /*by act*/0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DictionaryByAct() => /*dictionary by act*/0;
}

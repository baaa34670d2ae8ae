using System.Reflection;
using System.Runtime.Loader;

namespace TypedSeeds.Data.Tests;

/// <summary>A fresh copy of the data and its runtime, of which no member was used yet.</summary>
internal sealed class FreshData : AssemblyLoadContext, IDisposable
{
    private readonly Assembly _data;

    public FreshData()
        : base(isCollectible: true)
    {
        _data = LoadFromAssemblyPath(typeof(Statements).Assembly.Location);
    }

    /// <summary>Reads every entry of the data, class by class.</summary>
    public IReadOnlyList<Func<object>> Members() =>
    [
        .. from type in _data.GetExportedTypes()
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
           where property.Name != "All"
           orderby type.FullName, property.MetadataToken
           select property.GetMethod!.CreateDelegate<Func<object>>(),
    ];

    /// <summary>Reads one entry of the data.</summary>
    /// <param name="type">The full name of the class that has it.</param>
    /// <param name="name">The name of its member.</param>
    public Func<object> Member(string type, string name) => _data.GetType(type, throwOnError: true)!.GetProperty(name)!.GetMethod!.CreateDelegate<Func<object>>();

    /// <summary>Asks every look-up of the data for what somebody refers to, class by class.</summary>
    public IReadOnlyList<Func<object?>> Lookups()
    {
        var keys = Members().Select(static member => member()).Where(static entry => entry.GetType().GetProperty("FullId") is not null).ToArray();
        return
        [
            .. from type in _data.GetExportedTypes()
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
               where method.GetParameters() is [var parameter] && parameter.ParameterType.IsClass && parameter.ParameterType != typeof(string) && !method.ContainsGenericParameters && !method.IsSpecialName
               let key = keys.FirstOrDefault(method.GetParameters()[0].ParameterType.IsInstanceOfType)
               where key is not null
               orderby type.FullName, method.MetadataToken
               select (Func<object?>)(() => method.Invoke(null, [key])),
        ];
    }

    /// <summary>The words of an entry's quote; null if it has none.</summary>
    public static object? WordsOf(object entry)
    {
        var quote = entry.GetType().GetProperty("Quote")?.GetValue(entry);
        return quote?.GetType().GetProperty("Text")!.GetValue(quote);
    }

    public void Dispose() => Unload();

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == typeof(Entry).Assembly.GetName().Name ? LoadFromAssemblyPath(typeof(Entry).Assembly.Location) : null;
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace TypedSeeds.Data.Tests;

/// <summary>A program that loads data packages in contexts of their own, as one with plug-ins does, gets their memory back.</summary>
public class UnloadTests
{
    [Fact]
    public void Contexts_whose_every_entry_was_read_are_unloaded()
    {
        WeakReference[] contexts = [.. Enumerable.Range(0, 10).Select(static _ => Use())];

        // A context goes with the second collection after the last use of it, as a rule.
        for (var i = 0; i < 20 && contexts.Any(static context => context.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, contexts.Count(static context => context.IsAlive));
    }

    // Not inlined: a local variable of a caller would keep the context.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use()
    {
        var context = new AssemblyLoadContext("data", isCollectible: true);
        context.Resolving += static (own, name) => name.Name == typeof(Entry).Assembly.GetName().Name ? own.LoadFromAssemblyPath(typeof(Entry).Assembly.Location) : null;
        var data = context.LoadFromAssemblyPath(typeof(Statements).Assembly.Location);
        var read = 0;
        foreach (var entry in data.GetExportedTypes().SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(static property => property.GetValue(null)))
        {
            read += entry!.ToString()!.Length;
        }

        Assert.True(read > 0);
        context.Unload();
        return new(context);
    }
}
